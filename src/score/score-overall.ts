import type { DomainScore, OverallScore } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import { mean } from '../numbers/mean.ts';
import { applies } from './applies.ts';
import { overallMean } from './overall-mean.ts';
import { sharedReason } from './shared-reason.ts';
import { steadyScore } from './steady-score.ts';

/**
 * Score of the whole company: geometric mean of the assessed domains, and the plain mean of the same domains beside
 * it. Coverage is the share of domains assessed among those that apply; below the threshold there is no score.
 */
export function scoreOverall(domains: readonly DomainScore[], threshold: number): OverallScore {
  const applicable = domains
    .filter(({ value }) => applies(value))
    .toSorted((a, b) => compareText(a.domain, b.domain));
  const scores = applicable.flatMap(({ value }) => (value.state === 'assessed' ? [value.score] : []));
  const coverage = applicable.length === 0 ? 0 : scores.length / applicable.length;
  if (scores.length === 0 || coverage < threshold) {
    const value = { state: 'not-assessed', reason: sharedReason(applicable) } as const;
    return { value, plain: value, coverage };
  }
  return {
    value: { state: 'assessed', score: steadyScore(overallMean(scores)) },
    plain: { state: 'assessed', score: steadyScore(mean(scores)) },
    coverage,
  };
}
