/** A binary node (0 sound, 1 broken) with Díez's net parameters, all probabilities in 0…1. */
export type NoisyOrNode = {
  readonly id: string;
  /** Chance of being broken while all causes are sound. */
  readonly leak: number;
  /** Strength: chance that this cause alone, broken, breaks the node. */
  readonly causes: readonly { readonly id: string; readonly strength: number }[];
};
