import { quoted } from '../text/quoted.ts';
import { sayNumber } from '../text/say-number.ts';
import type { ExplainInput } from './explain-input.ts';
import { sayPercent } from './say-percent.ts';

/** How far a company that is called healthy is from not being called so; nothing for any other. */
export function healthyLimits({ kit, scorecard, diagnosis }: ExplainInput): readonly string[] {
  if (diagnosis.verdict.kind !== 'healthy') return [];
  const { bands, verdict, label } = kit.thresholds;
  const { burden, priorBurden, nodes, ranking } = diagnosis;
  const overall = scorecard.overall.value;
  const weakest = scorecard.domains
    .flatMap(({ domain, value }) => (value.state === 'assessed' ? [{ domain, score: value.score }] : []))
    .sort((a, b) => a.score - b.score)
    .slice(0, 1)
    .map(({ domain, score }) => {
      const title = kit.domains.find(({ id }) => id === domain)?.title ?? domain;
      return `No domain may score less than ${sayNumber(bands.fragile, 1)}; the weakest, ${quoted(title)}, has ${sayNumber(score, 1)}.`;
    });
  const worst = nodes
    .filter(({ kind, answers }) => kind === 'outcome' && answers > 0)
    .reduce((most, { belief }) => Math.max(most, belief), 0);
  const capabilities = new Set(ranking.map(({ node }) => node));
  const faults = nodes.filter(({ node }) => capabilities.has(node)).map(({ ownFault }) => ownFault);
  return [
    ...(overall.state === 'assessed'
      ? [
          `Healthy needs a whole of at least ${sayNumber(bands.sound, 1)}; it has ${sayNumber(overall.score, 1)}.`,
        ]
      : []),
    ...weakest,
    `The burden may not be above the ${sayPercent(priorBurden)} expected before any answer; it is ${sayPercent(burden)}.`,
    `Nothing may have ${sayPercent(verdict.healthyOwnFault)} of own fault and ${sayPercent(verdict.healthyBenefit)} of lasting relief; the largest own fault is ${sayPercent(Math.max(0, ...faults))}.`,
    `No outcome that was asked about may be in trouble with a chance of ${sayPercent(label.broken)} or more; the worst has ${sayPercent(worst)}.`,
  ];
}
