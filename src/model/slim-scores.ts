import type { NodeScore, Scorecard } from './scorecard.ts';

/** The scores of sheets in bulk: those of a scorecard without who said what and without intervals. */
export type SlimScores = Pick<Scorecard, 'domains' | 'overall'> & {
  /** Ordered by id. */
  readonly nodes: readonly Pick<NodeScore, 'node' | 'value' | 'coverage'>[];
};
