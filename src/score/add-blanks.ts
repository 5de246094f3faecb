import type { Kit } from '../model/kit.ts';
import type { Reading, ScoreValue } from '../model/scorecard.ts';
import { mean } from '../numbers/mean.ts';
import { weightedMean } from '../numbers/weighted-mean.ts';
import type { Scores } from './add-intervals.ts';
import { blankReadings } from './blank-readings.ts';
import { domainParts } from './domain-parts.ts';
import type { Hearing } from './hear-sheets.ts';
import { overallMean } from './overall-mean.ts';
import { panelMean } from '../numbers/panel-mean.ts';
import { panelsOf } from '../numbers/panels-of.ts';
import { steadyScore } from './steady-score.ts';

export type Heard = { readonly hearings: readonly Hearing[]; readonly readings: readonly Reading[] };

/**
 * The same scores, each with what it would be if every blank were the worst answer, and if it were the best. A
 * capability that nobody was asked about is a blank of its domain, a domain without a score one of the whole.
 */
export function addBlanks(kit: Kit, scores: Scores, heard: Heard): Scores {
  const worst = filled(kit, scores, { ...heard, level: 0 });
  const best = filled(kit, scores, { ...heard, level: 4 });
  return {
    nodes: scores.nodes.map((node) => ({
      ...node,
      value: withBlanks(node.value, worst.nodes.get(node.node), best.nodes.get(node.node)),
    })),
    domains: scores.domains.map((domain) => ({
      ...domain,
      value: withBlanks(domain.value, worst.domains.get(domain.domain), best.domains.get(domain.domain)),
    })),
    overall: {
      ...scores.overall,
      value: withBlanks(scores.overall.value, worst.overall, best.overall),
      plain: withBlanks(scores.overall.plain, worst.plain, best.plain),
    },
  };
}

type Filled = {
  readonly nodes: ReadonlyMap<string, number>;
  readonly domains: ReadonlyMap<string, number>;
  readonly overall: number;
  readonly plain: number;
};

function filled(
  kit: Kit,
  scores: Scores,
  { hearings, readings, level }: Heard & { readonly level: number },
): Filled {
  const panels = panelsOf([...readings, ...blankReadings(hearings, readings, level)]);
  const nodes = new Map([...panels].map(([node, panel]) => [node, panelMean(panel) * 25]));
  const end = level * 25;
  // A domain applies to the company as long as one of its capabilities does.
  const domains = new Map(
    domainParts(kit, scores.nodes)
      .filter(({ parts }) => parts.length > 0)
      .map(({ domain, parts }) => [
        domain,
        weightedMean(parts.map(({ node, weight }) => ({ value: nodes.get(node) ?? end, weight }))),
      ]),
  );
  const all = [...domains.values()];
  return { nodes, domains, overall: overallMean(all), plain: mean(all) };
}

function withBlanks(value: ScoreValue, worst: number | undefined, best: number | undefined): ScoreValue {
  if (value.state === 'not-assessed' || worst === undefined || best === undefined) return value;
  const { score } = value;
  const blanks = { low: Math.min(score, steadyScore(worst)), high: Math.max(score, steadyScore(best)) };
  return { ...value, blanks };
}
