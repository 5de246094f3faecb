import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { comparisonSummary } from '../../src/compare/comparison-summary.ts';
import { moveRootCauses } from '../../src/compare/move-root-causes.ts';
import { trendIntro } from '../../src/compare/trend-intro.ts';
import { trendOf } from '../../src/compare/trend-of.ts';
import type { Change, Movement } from '../../src/model/comparison.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import { aKit } from '../support/a-kit.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const few = { resamples: 10 };
const spring = (kit: Kit, answers: NonNullable<SheetSketch['answers']>): Report =>
  waveReport(kit, '2026-02-01', fourReps(answers));
const autumn = (kit: Kit, answers: NonNullable<SheetSketch['answers']>): Report =>
  waveReport(kit, '2026-11-01', fourReps(answers));
const changeAt = (movements: readonly Movement[], subject: string): Change | undefined =>
  movements.find((movement) => movement.subject === subject)?.change;
const withCoverage = (kit: Kit, coverage: number): Kit => ({
  ...kit,
  thresholds: { ...kit.thresholds, coverage },
});

describe('the scores beside a change', () => {
  it('are those of both reports; what the earlier one did not know was not asked then', () => {
    const first = aKit({ nodes: [{ id: 'a', domain: 'one' }] });
    const second = aKit({
      nodes: [
        { id: 'a', domain: 'one' },
        { id: 'b', domain: 'new' },
      ],
    });
    const { overall, domains, capabilities } = compareReports(
      second,
      spring(first, { 'a-q': 1 }),
      autumn(second, { 'a-q': 3, 'b-q': 2 }),
      few,
    );
    expect(overall).toMatchObject({ before: { score: 25 }, after: { state: 'assessed' } });
    expect(domains.map(({ subject, before, after }) => [subject, before, after])).toMatchObject([
      ['new', { state: 'not-assessed', reason: 'not-asked' }, { score: 50 }],
      ['one', { score: 25 }, { score: 75 }],
    ]);
    expect(capabilities.find(({ subject }) => subject === 'b')?.before).toEqual({
      state: 'not-assessed',
      reason: 'not-asked',
    });
  });
});

describe('a domain', () => {
  const questions = [
    { node: 'a' },
    ...['b-1', 'b-2', 'b-3'].map((id) => ({ node: 'b', id, core: id === 'b-1' })),
  ];
  const kit = aKit({ nodes: [{ id: 'a', weight: 3 }, { id: 'b' }], questions });

  it('does not move with a capability that has no score, though its answers moved', () => {
    const { domains, capabilities } = compareReports(
      kit,
      spring(kit, { 'a-q': 1, 'b-2': 0 }),
      autumn(kit, { 'a-q': 2, 'b-2': 4 }),
      few,
    );
    expect(changeAt(capabilities, 'b')).toMatchObject({ state: 'not-compared' });
    expect(changeAt(domains, 'domain-a')).toMatchObject({ by: 25, questions: 1, pairs: 4 });
  });

  it('is not compared where its score came from other capabilities then', () => {
    const lax = withCoverage(kit, 0.2);
    const { domains, overall } = compareReports(
      lax,
      spring(lax, { 'a-q': 1 }),
      autumn(lax, { 'b-1': 4 }),
      few,
    );
    expect(domains[0]).toMatchObject({ before: { score: 25 }, after: { score: 100 } });
    expect(domains[0]?.change).toEqual({ state: 'not-compared', reason: 'nothing-shared' });
    expect(overall.change).toEqual({ state: 'not-compared', reason: 'nothing-shared' });
  });
});

describe('the whole', () => {
  it('moves with the domains that have a score, and with no other', () => {
    const kit = aKit({
      nodes: [
        { id: 'a', domain: 'one' },
        { id: 'b', domain: 'two' },
        { id: 'c', domain: 'three' },
        { id: 'd', domain: 'three' },
      ],
    });
    const { overall, domains } = compareReports(
      kit,
      spring(kit, { 'a-q': 1, 'b-q': 4, 'c-q': 0 }),
      autumn(kit, { 'a-q': 4, 'b-q': 4, 'c-q': 4 }),
      few,
    );
    expect(domains.find(({ subject }) => subject === 'three')?.after.state).toBe('not-assessed');
    expect(overall.change.state === 'compared' && overall.change.by).toBeCloseTo(100 - Math.sqrt(2500), 9);
  });
});

describe('a question that somebody could not answer', () => {
  it('was not answered', () => {
    const kit = aWaveKit();
    const low = { 'a-q': 1, 'a-second': 1 };
    const before = spring(kit, { ...low, 'b-q': 'unknown', 'c-q': 2 });
    const after = autumn(kit, { ...low, 'b-q': 2, 'c-q': 'unknown' });
    expect(compareReports(kit, before, after, few).shared).toEqual({
      count: 2,
      onlyBefore: ['c-q'],
      onlyAfter: ['b-q'],
      renamed: [],
    });
  });
});

/** The report with these causes named, in that order. */
function naming(report: Report, ...nodes: readonly string[]): Report {
  const [cause] = report.rootCauses.causes;
  if (cause === undefined) throw new Error('The report names no cause');
  const causes = nodes.map((node) => ({
    ...cause,
    node,
    title: `Title of ${node}`,
    fault: `Fault of ${node}`,
  }));
  return { ...report, rootCauses: { ...report.rootCauses, causes } };
}

/** The report with a score for these capabilities, and for no other. */
function scoring(report: Report, ...nodes: readonly string[]): Report {
  const [domain] = report.health.domains;
  const [entry] = domain?.capabilities ?? [];
  if (domain === undefined || entry === undefined) throw new Error('The report has no capability');
  const value = { state: 'assessed', score: 50 } as const;
  const capabilities = nodes.map((node) => ({ ...entry, node, value }));
  return { ...report, health: { ...report.health, domains: [{ ...domain, capabilities }] } };
}

describe('root causes', () => {
  const kit = aWaveKit();
  const named = spring(kit, { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 });

  it('went, stayed and came, each in the rank of its own report', () => {
    const { went, stayed, came } = moveRootCauses(
      scoring(naming(named, 'd', 'b', 'a', 'c'), 'd', 'b', 'a', 'c', 'e', 'f'),
      scoring(naming(named, 'e', 'c', 'b', 'f'), 'd', 'b', 'a', 'c', 'e', 'f'),
    );
    const ids = (causes: readonly { readonly node: string }[]) => causes.map(({ node }) => node);
    expect([ids(went), ids(stayed), ids(came)]).toEqual([
      ['d', 'a'],
      ['c', 'b'],
      ['e', 'f'],
    ]);
  });

  it('neither went nor came where one of the reports did not assess them', () => {
    const before = scoring(naming(named, 'a', 'b'), 'a', 'b');
    const after = scoring(naming(named, 'c', 'b'), 'c');
    expect(moveRootCauses(before, after)).toMatchObject({
      went: [],
      stayed: [{ node: 'b' }],
      came: [],
      notAssessedNow: [{ node: 'a' }],
      notAssessedThen: [{ node: 'c' }],
    });
    expect(trendOf([before, { ...after, wave: '2026-03' }]).rootCauses).toMatchObject([
      { node: 'a', named: [true, false], assessed: [true, false] },
      { node: 'b', named: [true, true], assessed: [true, false] },
      { node: 'c', named: [false, true], assessed: [false, true] },
    ]);
  });

  it('are followed through all waves, with the words of the latest that names them', () => {
    const [first, second, third] = ['2026-01', '2026-02', '2026-03'].map((wave) => ({ ...named, wave }));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three waves');
    const trend = trendOf([naming(third, 'b'), naming(first, 'a', 'b'), naming(second, 'b', 'c')]);
    expect(trend.rootCauses.map(({ node, named: when }) => [node, when])).toEqual([
      ['a', [true, false, false]],
      ['b', [true, true, true]],
      ['c', [false, true, false]],
    ]);
    expect(trend.lines[0]?.values).toHaveLength(3);
    expect(trend.lines).toHaveLength(linesOf(named));
  });

  const linesOf = ({ health }: Report): number => 1 + health.domains.length + health.troubles.length;
});

describe('the sentences', () => {
  const by = (points: number): Movement => ({
    ...{ id: 'domain:x', subject: 'x', kind: 'domain', title: 'X' },
    before: { state: 'assessed', score: 50 },
    after: { state: 'assessed', score: 50 + points },
    change: {
      ...{ state: 'compared', basis: 'pairs', from: 50, to: 50 + points, by: points },
      ...{ questions: 1, pairs: 1 },
      interval: { low: points, high: points },
      direction: directionOf(points),
    },
  });
  const directionOf = (points: number) => {
    if (points === 0) return 'within-noise';
    return points > 0 ? 'up' : 'down';
  };
  const not: Movement = { ...by(0), change: { state: 'not-compared', reason: 'no-score-now' } };

  it.each([
    ['names both of one that rose and one that fell', [by(5), by(-5)], 'one domain rose and one domain fell'],
    ['says so where none moved', [by(0), not], 'No domain moved beyond noise.'],
    ['says so where none can be compared', [not, not], 'No domain can be compared.'],
  ])('of domains %s', (_, domains, words) => {
    const text = comparisonSummary({
      overall: by(1),
      domains,
      shared: { count: 2, onlyBefore: [], onlyAfter: [], renamed: [] },
      rootCauses: { went: [], stayed: [], came: [], notAssessedNow: [], notAssessedThen: [] },
    });
    expect(text).toContain(words);
  });

  it('of a trend say no more than they know', () => {
    const wave = { wave: 'w1', at: '2026-01-01', people: 1 };
    expect(trendIntro([wave], [])).toBe('There is only one wave, w1. A trend needs two.');
    const line = { id: 'overall:overall', subject: 'overall', kind: 'overall', title: 'Overall' } as const;
    const values = [
      { state: 'assessed', score: 10 },
      { state: 'not-assessed', reason: 'not-asked' },
    ] as const;
    const part = { ...line, id: 'domain:x', subject: 'x', kind: 'domain', title: 'X' } as const;
    const high = { ...part, values: [{ state: 'assessed', score: 90 }] } as const;
    expect(trendIntro([wave], [high, { ...line, values: values.slice(0, 1) }])).toBe(
      'There is only one wave, w1. The whole stands at 10 of 100. A trend needs two.',
    );
    for (const lines of [[], [{ ...line, values }]])
      expect(trendIntro([wave, { ...wave, wave: 'w2' }], lines)).toBe('2 waves, from w1 to w2.');
  });
});
