import type { NamedNode } from '../../../model/named-node.ts';
import { nodeKind } from './label.ts';
import type { ShapeOf } from './shape-of.ts';
import { words } from './words.ts';

/** A node with both its names, alone or with more fields beside it. */
export const namedShape = {
  node: words,
  title: words,
  fault: words,
  kind: nodeKind,
} satisfies ShapeOf<NamedNode>;
