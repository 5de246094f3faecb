import type { Report } from '../model/report.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import type { TrendCause, TrendLine, TrendSection, TrendWave } from '../model/trend-section.ts';
import { assessedIn } from '../numbers/assessed-in.ts';
import { compareWaves } from '../numbers/compare-waves.ts';
import { trendIntro } from './trend-intro.ts';

/**
 * The waves of one company side by side, ordered by the date of their latest answers, then wave. Total. What a wave did not score is not
 * assessed there. Titles are those of the latest report.
 */
export function trendOf(reports: readonly Report[]): TrendSection {
  const ordered = reports.toSorted(compareWaves);
  const scored = ordered.map((report) => new Map(linesIn(report).map((line) => [line.id, line.value])));
  const lines = ordered
    .slice(-1)
    .flatMap(linesIn)
    .map(({ id, subject, kind, title }): TrendLine => ({
      ...{ id, subject, kind, title },
      values: scored.map((values) => values.get(id) ?? notAsked),
    }));
  const waves = ordered.map(waveOf);
  const rootCauses = causesIn(ordered);
  const text = trendIntro(waves, lines);
  return { intro: { id: 'trend.intro', text }, waves, lines, rootCauses };
}

const notAsked: ScoreValue = { state: 'not-assessed', reason: 'not-asked' };

type Line = Omit<TrendLine, 'values'> & { readonly value: ScoreValue };

function linesIn({ health }: Pick<Report, 'health'>): readonly Line[] {
  return [
    { id: 'overall:overall', subject: 'overall', kind: 'overall', title: 'Overall', value: health.overall },
    ...health.domains.map(({ domain, title, value }) => ({
      ...{ id: `domain:${domain}`, subject: domain, kind: 'domain' as const, title, value },
    })),
    ...health.troubles.map(({ node, kind, title, value }) => ({
      ...{ id: `${kind}:${node}`, subject: node, kind, title, value },
    })),
  ];
}

function waveOf({ wave, at, respondents }: Report): TrendWave {
  return { wave, at, people: respondents.reduce((sum, each) => sum + each.people, 0) };
}

function causesIn(reports: readonly Report[]): readonly TrendCause[] {
  const named = reports.map(({ rootCauses }) => rootCauses.causes);
  const assessed = reports.map(assessedIn);
  const byNode = new Map(named.flat().map((cause) => [cause.node, cause]));
  return [...byNode.values()].map(({ node, title, fault }) => ({
    id: `trend-cause:${node}`,
    ...{ node, title, fault },
    named: named.map((causes) => causes.some((cause) => cause.node === node)),
    assessed: assessed.map((nodes) => nodes.has(node)),
  }));
}
