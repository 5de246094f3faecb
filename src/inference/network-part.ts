import type { Factor, Variable } from './network.ts';

/** What one node adds to a network. `variables` leaves out the node itself, which the caller lists. */
export type NetworkPart = {
  readonly variables: readonly Variable[];
  /** First the local factor over (node) or (node, auxiliary), then one link factor (auxiliary, cause) per cause. */
  readonly factors: readonly [Factor, ...Factor[]];
};
