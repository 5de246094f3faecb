/** An answer of one respondent that counts. */
export type Standing = {
  readonly question: number;
  /** Twice its level 0…4. */
  readonly twice: number;
  /** Position of the group for which the respondent speaks. */
  readonly group: number;
  /** How well that role sees it, times the trust in the sheet; 0…1. */
  readonly weight: number;
  /** 0 the best … 3 not said. */
  readonly evidence: number;
  readonly date: string;
  readonly respondent: string;
};
