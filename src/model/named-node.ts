import type { NodeKind } from './kit.ts';

/** A node by its id and its words. */
export type NamedNode = {
  readonly node: string;
  readonly title: string;
  readonly fault: string;
  readonly kind: NodeKind;
};
