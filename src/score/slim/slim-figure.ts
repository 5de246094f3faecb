/** A figure of one respondent that counts. */
export type SlimFigure = {
  readonly question: number;
  /** Twice its level 0…4. */
  readonly twice: number;
  /** Position of the group for which the respondent speaks. */
  readonly group: number;
  /** 0 the best … 3 not said. */
  readonly evidence: number;
  readonly date: string;
  readonly respondent: string;
};
