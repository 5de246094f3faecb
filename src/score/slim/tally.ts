/** What the answers of one company and wave add up to. */
export type Tally = {
  /** Flags of `fate`, by question. */
  readonly fates: Int16Array;
  /** Sum of the voices' mean levels by weight, of their weights, and their number, by node and group: `node * groups + group`. */
  readonly sums: Float64Array;
  readonly weights: Float64Array;
  readonly voices: Float64Array;
};

/** Flags of what became of a question over all sheets. */
export const fate = { answered: 1, unknown: 2, notApplicable: 4, applies: 8, withheld: 16 } as const;
