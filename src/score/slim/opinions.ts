/** The opinions of one respondent that stand, and how they add up. Between two respondents nothing in it counts. */
export type Opinions = {
  /** By question: twice the level 0…4. */
  readonly twice: Int16Array;
  /** By question: position of the group for which the respondent speaks. */
  readonly groups: Int16Array;
  /** By question: how well that role sees it, times the trust in the sheet; 0…1. */
  readonly weights: Float64Array;
  /** By cell of the tally: the levels by weight, the weights, and the number of answers. */
  readonly sums: Float64Array;
  readonly totals: Float64Array;
  readonly answers: Float64Array;
};
