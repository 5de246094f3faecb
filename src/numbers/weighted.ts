/** A number and its share relative to its siblings (weight ≥ 0). */
export type Weighted = { readonly value: number; readonly weight: number };
