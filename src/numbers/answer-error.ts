/** Variance of the error of one answer, in levels squared: taken of fewer than three voices, whose spread nobody can see. */
export const answerVariance = 0.64;

/** Standard deviation of the error of one answer, in levels. */
export const answerError = Math.sqrt(answerVariance);
