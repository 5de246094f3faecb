import type { Kit } from '../model/kit.ts';
import type { DomainScore, NodeScore, OverallScore, ScoreValue } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import { mean } from '../numbers/mean.ts';
import { combineResamples } from './combine-resamples.ts';
import { intervalOf } from './interval-of.ts';
import { overallMean } from './overall-mean.ts';
import type { Panel } from '../numbers/panels-of.ts';
import { resampleDomains } from './resample-domains.ts';
import { resampleNodes } from './resample-nodes.ts';
import type { Resampled, Resampling } from './resample-nodes.ts';

export type Scores = {
  readonly nodes: readonly NodeScore[];
  readonly domains: readonly DomainScore[];
  readonly overall: OverallScore;
};

/** The same scores, each with its interval; what is not assessed has none. */
export function addIntervals(
  kit: Kit,
  scores: Scores,
  panels: ReadonlyMap<string, Panel>,
  resampling: Resampling,
): Scores {
  const ofNodes = resampleNodes(scores.nodes, panels, {
    ...resampling,
    likeness: kit.parameters.correlation,
  });
  const ofDomains = resampleDomains(kit, scores.nodes, ofNodes);
  return {
    nodes: scores.nodes.map((node) => ({ ...node, value: withInterval(node.value, ofNodes.get(node.node)) })),
    domains: scores.domains.map((domain) => ({
      ...domain,
      value: withInterval(domain.value, ofDomains.get(domain.domain)),
    })),
    overall: overallWithIntervals(scores, ofDomains),
  };
}

function overallWithIntervals({ domains, overall }: Scores, ofDomains: Resampled): OverallScore {
  const assessed = domains
    .toSorted((a, b) => compareText(a.domain, b.domain))
    .flatMap(({ domain, value }) => (value.state === 'assessed' ? [ofDomains.get(domain)] : []))
    // Stryker disable next-line ConditionalExpression: every domain has resamples; for the compiler
    .filter((resampled) => resampled !== undefined);
  return {
    value: withInterval(overall.value, combineResamples(assessed, overallMean)),
    plain: withInterval(overall.plain, combineResamples(assessed, mean)),
    coverage: overall.coverage,
  };
}

function withInterval(value: ScoreValue, resampled: Float64Array | undefined): ScoreValue {
  if (value.state === 'not-assessed' || resampled === undefined) return value;
  return { ...value, interval: intervalOf(value.score, resampled) };
}
