import { columnsOf } from './columns-of.ts';
import { mean } from './mean.ts';

/** Of one judge, and of the mean of all judges (Shrout and Fleiss 1979). */
export type Reliability = { readonly single: number; readonly average: number };

export type IntraclassCorrelation = {
  /** ICC(1): other judges for each target. */
  readonly oneWay: Reliability;
  /** ICC(2): the same judges for all, who stand for others of their kind; their severity counts as error. */
  readonly twoWay: Reliability;
  /** ICC(3): only these judges, their severity left out. */
  readonly fixed: Reliability;
};

/**
 * How far ratings tell targets apart, from complete rows: one for each target (at least two), with the ratings of the
 * same judges (at least two) in the same order. None where all ratings are the same.
 */
export function intraclassCorrelation(
  rows: readonly (readonly number[])[],
): IntraclassCorrelation | undefined {
  const columns = columnsOf(rows);
  const [targets, judges] = [rows.length, columns.length];
  const { between, within, ofJudges, error } = meanSquares(rows, columns);
  if (between + within === 0) return undefined;
  const severity = (judges * (ofJudges - error)) / targets;
  return {
    oneWay: {
      single: (between - within) / (between + (judges - 1) * within),
      average: (between - within) / between,
    },
    twoWay: {
      single: (between - error) / (between + (judges - 1) * error + severity),
      average: (between - error) / (between + severity / judges),
    },
    fixed: {
      single: (between - error) / (between + (judges - 1) * error),
      average: (between - error) / between,
    },
  };
}

function meanSquares(rows: readonly (readonly number[])[], columns: readonly (readonly number[])[]) {
  const [targets, judges] = [rows.length, columns.length];
  const all = mean(rows.flat());
  const square = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - all) ** 2, 0);
  const [total, ofTargets, ofColumns] = [
    square(rows.flat()),
    judges * square(rows.map(mean)),
    targets * square(columns.map(mean)),
  ];
  return {
    between: ofTargets / (targets - 1),
    within: (total - ofTargets) / (targets * (judges - 1)),
    ofJudges: ofColumns / (judges - 1),
    error: (total - ofTargets - ofColumns) / ((targets - 1) * (judges - 1)),
  };
}
