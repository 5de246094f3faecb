import type { NamedNode } from './named-node.ts';

/** The part of the causal picture that matters: from the causes to what the company suffers. */
export type CausalMap = {
  /** Causes by rank, then the others by id. */
  readonly nodes: readonly MapNode[];
  /** The most active first. */
  readonly links: readonly MapLink[];
};

export type MapNode = NamedNode & {
  /** Probability that it is broken, or that the trouble is there. */
  readonly belief: number;
  /** A cause of this section, or what comes from it. */
  readonly place: 'cause' | 'effect';
};

export type MapLink = {
  readonly id: string;
  readonly cause: string;
  readonly effect: string;
  /** Probability that the cause is broken and did break the effect. */
  readonly activity: number;
  readonly because: string;
};
