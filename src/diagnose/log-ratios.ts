/** Log likelihood ratio of broken against sound by node; ±∞ is certainty, a node left out has no evidence. */
export type LogRatios = ReadonlyMap<string, number>;
