/** What is wrong with the causal model of a kit: it costs too much, or it believes too much before any answer. */
export type ModelFinding =
  | {
      readonly kind: 'too-wide';
      /** Which calculation: the beliefs, the repair of one capability, or the repairs of all taken together. */
      readonly of: 'beliefs' | 'repair' | 'repairs';
      readonly cells: number;
      readonly limit: number;
      /** The nodes that have to be looked at together, by id. */
      readonly nodes: readonly string[];
      /** The capability whose repair costs most. */
      readonly capability?: string;
    }
  | {
      readonly kind: 'prior';
      readonly node: string;
      /** Chance of being broken before any answer, 0…1. */
      readonly chance: number;
      readonly minimum: number;
      readonly maximum: number;
    };
