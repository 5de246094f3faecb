import type { Movement } from '../model/comparison.ts';
import type { Kit } from '../model/kit.ts';
import type { Report } from '../model/report.ts';
import type { DomainEntry } from '../model/health-section.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import { geometricMean } from '../numbers/geometric-mean.ts';
import { numberAt } from '../numbers/number-at.ts';
import { changeOf } from './change-of.ts';
import type { Difference } from './resample-differences.ts';

export type Parts = {
  /** How the capabilities moved. */
  readonly nodes: readonly Movement[];
  readonly differences: ReadonlyMap<string, Difference>;
};

/** How the domains moved, each as the weighted mean of its capabilities that can be paired, and the whole with them. */
export function moveWholes(
  kit: Kit,
  before: Report,
  after: Report,
  parts: Parts,
): { readonly overall: Movement; readonly domains: readonly Movement[] } {
  const weights = new Map(kit.nodes.map(({ id, weight }) => [id, weight]));
  const old = new Map(before.health.domains.map(({ domain, value }) => [domain, value]));
  const moved = after.health.domains.map((entry) => ({
    entry,
    difference: domainDifference(entry, weights, parts),
  }));
  const domains = moved.map(({ entry, difference }) =>
    wholeOf(
      { kind: 'domain', subject: entry.domain, title: entry.title, value: entry.value },
      { before: old.get(entry.domain), difference, nodes: nodesOf(entry, parts) },
    ),
  );
  const overall = wholeOf(
    { kind: 'overall', subject: 'overall', title: 'Overall', value: after.health.overall },
    { before: before.health.overall, difference: overallDifference(moved), nodes: parts.nodes },
  );
  return { overall, domains };
}

type Whole = Pick<Movement, 'kind' | 'subject' | 'title'> & { readonly value: ScoreValue };
type Basis = {
  readonly before: ScoreValue | undefined;
  readonly difference: Difference | undefined;
  readonly nodes: readonly Movement[];
};

function wholeOf({ value, ...named }: Whole, { before, difference, nodes }: Basis): Movement {
  const compared = nodes.flatMap(({ change }) => (change.state === 'compared' ? [change] : []));
  const sum = (key: 'questions' | 'pairs'): number =>
    compared.reduce((total, change) => total + change[key], 0);
  return {
    id: `${named.kind}:${named.subject}`,
    ...named,
    before: before ?? { state: 'not-assessed', reason: 'not-asked' },
    after: value,
    change: changeOf({
      ...{ before, after: value, difference },
      shares: compared.length > 0,
      questions: sum('questions'),
      pairs: sum('pairs'),
    }),
  };
}

function nodesOf({ capabilities }: DomainEntry, { nodes }: Parts): readonly Movement[] {
  const own = new Set(capabilities.map(({ node }) => node));
  return nodes.filter(({ subject }) => own.has(subject));
}

function domainDifference(
  entry: DomainEntry,
  weights: ReadonlyMap<string, number>,
  parts: Parts,
): Difference | undefined {
  const compared = nodesOf(entry, parts).filter(({ change }) => change.state === 'compared');
  const own = compared.flatMap(({ subject }) => {
    const difference = parts.differences.get(subject);
    return difference === undefined ? [] : [{ difference, weight: weights.get(subject) ?? 1 }];
  });
  const [first] = own;
  if (first === undefined) return undefined;
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  const join = (valueOf: (difference: Difference) => number): number =>
    own.reduce((sum, { difference, weight }) => sum + valueOf(difference) * weight, 0) / total;
  return {
    from: join(({ from }) => from),
    by: join(({ by }) => by),
    drawn: first.difference.drawn.map((_, at) => join(({ drawn }) => numberAt(drawn, at))),
  };
}

type MovedDomain = { readonly entry: DomainEntry; readonly difference: Difference | undefined };

/** What the whole would have been with the domains as they were: the geometric mean now minus the one then. */
function overallDifference(moved: readonly MovedDomain[]): Difference | undefined {
  const parts = moved.flatMap(({ entry, difference }) =>
    entry.value.state === 'assessed' && difference !== undefined
      ? [{ score: entry.value.score, difference }]
      : [],
  );
  const [first] = parts;
  if (first === undefined) return undefined;
  const wholeAt = (valueOf: (difference: Difference) => number): number =>
    geometricMean(
      parts.map(({ score, difference }) => ({
        value: Math.min(100, Math.max(1, score - valueOf(difference))),
        weight: 1,
      })),
    );
  const now = wholeAt(() => 0);
  const from = wholeAt(({ by }) => by);
  return {
    from,
    by: now - from,
    drawn: first.difference.drawn.map((_, at) => now - wholeAt(({ drawn }) => numberAt(drawn, at))),
  };
}
