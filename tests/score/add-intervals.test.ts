import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { Interval, ScoreValue, Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';

const kit = aKit({
  nodes: [{ id: 'x' }, { id: 'y' }, { id: 'z', domain: 'domain-b' }],
  questions: ['x', 'y', 'z'].flatMap((node) => [
    aQuestion({ id: `${node}-1`, node }),
    aQuestion({ id: `${node}-2`, node }),
  ]),
});

function interval(value: ScoreValue | undefined): Interval {
  if (value?.state !== 'assessed' || value.interval === undefined) throw new Error('no interval');
  return value.interval;
}

function width(value: ScoreValue | undefined): number {
  const { low, high } = interval(value);
  return high - low;
}

function score(of: Kit, ...sheets: readonly Sheet[]): Scorecard {
  return scoreAssessment(of, anAssessment(...sheets));
}

/** As many sellers as there are levels; each gives the same level to every question of `nodes`. */
function sellers(nodes: readonly string[], ...levels: readonly number[]): readonly Sheet[] {
  return levels.map((level, at) =>
    aSheet({
      id: `rep-${String(at)}`,
      role: 'rep',
      answers: Object.fromEntries(
        nodes.flatMap((node) => [1, 2].map((n) => [`${node}-${String(n)}`, level])),
      ),
    }),
  );
}

/** The same level for three questions of a node. */
function all(node: string, level: number): Readonly<Record<string, number>> {
  return Object.fromEntries([1, 2, 3].map((n) => [`${node}-${String(n)}`, level]));
}

const everything = ['x', 'y', 'z'];

describe('intervals', () => {
  it('belong to every score that is assessed, the overall and the plain one too', () => {
    const { nodes, domains, overall } = score(kit, ...sellers(everything, 1, 2, 3, 4));
    const values = [...nodes, ...domains].map(({ value }) => value);
    for (const value of [...values, overall.value, overall.plain]) expect(width(value)).toBeGreaterThan(5);
  });

  it('do not belong to what is not assessed', () => {
    const { nodes, domains, overall } = score(kit, ...sellers(['x'], 1, 2, 3));
    expect(nodes[1]?.value).toEqual({ state: 'not-assessed', reason: 'not-asked' });
    expect(domains[0]?.value).toEqual({ state: 'not-assessed', reason: 'too-little-coverage' });
    expect(overall.value).toEqual({ state: 'not-assessed', reason: 'too-little-coverage' });
  });

  it('are left out on request', () => {
    const { nodes } = scoreAssessment(kit, anAssessment(...sellers(everything, 2)), { resamples: 0 });
    expect(nodes[0]?.value).toEqual({ state: 'assessed', score: 50 });
  });

  it('shrink to a point where three or more respondents all say the same', () => {
    expect(interval(score(kit, ...sellers(everything, 3, 3, 3)).nodes[0]?.value)).toEqual({
      low: 75,
      high: 75,
    });
  });

  it('admit an error of 0.8 levels where one or two respondents speak', () => {
    // Errors of one person correlate at 0.5, those of two people at 0.3: two answers err as 4/3 of one, people as 1.54.
    const one = width(score(kit, ...sellers(everything, 2)).nodes[0]?.value);
    expect(Math.abs(one - 2 * 1.645 * 0.8 * 25 * Math.sqrt(0.75))).toBeLessThan(4);
    const two = width(score(kit, ...sellers(everything, 2, 2)).nodes[0]?.value);
    expect(Math.abs(two - one * Math.sqrt(0.65))).toBeLessThan(3);
  });

  it('are wider where people differ', () => {
    const alike = width(score(kit, ...sellers(everything, 2, 2, 3, 3)).nodes[0]?.value);
    const apart = width(score(kit, ...sellers(everything, 0, 1, 4, 4)).nodes[0]?.value);
    expect(apart).toBeGreaterThan(alike + 20);
  });

  it('show in the domain that one and the same person speaks on all of its capabilities', () => {
    const { nodes, domains } = score(kit, ...sellers(everything, 0, 1, 2, 3, 4));
    expect(width(domains[0]?.value)).toBeGreaterThan(0.9 * width(nodes[0]?.value));
  });

  it('narrow in the domain where different people speak on its capabilities', () => {
    const onX = sellers(['x'], 0, 1, 2, 3, 4);
    const onY = sellers(['y'], 0, 1, 2, 3, 4).map((sheet) => ({
      ...sheet,
      respondent: { ...sheet.respondent, id: `other-${sheet.respondent.id}` },
    }));
    const { nodes, domains } = score(kit, ...onX, ...onY);
    expect(width(domains[0]?.value)).toBeLessThan(0.9 * width(nodes[0]?.value));
  });

  it('still come out where most of a role group is silent on a node', () => {
    const { nodes } = score(
      kit,
      ...sellers(everything, 1),
      ...sellers(['x', 'y'], 2, 2, 2, 2, 2, 2).slice(1),
    );
    expect(interval(nodes[2]?.value).low).toBeGreaterThanOrEqual(0);
    expect(interval(nodes[2]?.value).low).toBeLessThan(25);
    expect(interval(nodes[2]?.value).high).toBeGreaterThan(25);
  });

  it('of a node stay the same when another node gets its answers', () => {
    const before = score(kit, ...sellers(['x'], 0, 1, 3)).nodes[0];
    expect(score(kit, ...sellers(['x', 'z'], 0, 1, 3)).nodes[0]).toEqual(before);
  });

  it('hold the means of whoever a resample may draw, each person as often as any other', () => {
    // Of people at 0, 0, 2, 4 and 4 a mean of four drawn ones is 0 in 26 of 1,000 cases and 1/2 in 51 more.
    const { low, high } = interval(score(kit, ...sellers(['x'], 0, 0, 2, 4, 4)).nodes[0]?.value);
    expect([low, high]).toEqual([12.5, 87.5]);
  });

  it('draw one person fewer than there are, so that the means spread as much as they would among others', () => {
    // A mean of two drawn from 0, 2 and 4 is 0 in one case of nine; a mean of three would be in one of 27.
    expect(interval(score(kit, ...sellers(['x'], 0, 2, 4)).nodes[0]?.value)).toEqual({ low: 0, high: 100 });
  });

  it('draw one answer fewer than a person gave', () => {
    const torn = ['a', 'b', 'c'].map((id) => aSheet({ id, answers: { 'x-1': 0, 'x-2': 4 } }));
    // Two people drawn with one of their two answers each: both at 0 in one case of four.
    expect(interval(score(kit, ...torn).nodes[0]?.value)).toEqual({ low: 0, high: 100 });
  });

  it('count every role group once, and draw each of them by itself', () => {
    const falling = sellers(['x'], 4, 2, 0).map((sheet) => ({
      ...sheet,
      respondent: { ...sheet.respondent, id: `ceo-${sheet.respondent.id}`, roles: ['ceo'] as const },
    }));
    const both = interval(score(kit, ...sellers(['x'], 0, 2, 4), ...falling).nodes[0]?.value);
    const alone = width(score(kit, ...sellers(['x'], 0, 2, 4)).nodes[0]?.value);
    expect(both.high - both.low).toBeGreaterThan(0.55 * alone);
    expect(both.high - both.low).toBeLessThan(0.85 * alone);
    const agreed = sellers(['x'], 3, 3, 3);
    const contrary = falling.map((sheet) => ({
      ...sheet,
      answers: aSheet({ answers: { 'x-1': 1 } }).answers,
    }));
    const values = score(kit, ...agreed, ...contrary).nodes[0]?.value;
    expect(interval(values)).toEqual({ low: 50, high: 50 });
  });

  it('draw from all answers of a person, and from no other person', () => {
    const torn = [0, 1, 2].map((at) => aSheet({ id: `r${String(at)}`, answers: { 'x-1': 0, 'x-2': 4 } }));
    const { low, high } = interval(score(kit, ...torn).nodes[0]?.value);
    expect(low).toBeLessThan(25);
    expect(high).toBeGreaterThan(75);
    const uneven = [
      aSheet({ id: 'r0', answers: { 'y-1': 0, 'x-1': 2 } }),
      aSheet({ id: 'r1', answers: { 'x-1': 2, 'x-2': 2 } }),
      aSheet({ id: 'r2', answers: { 'x-1': 2, 'y-1': 4 } }),
      aSheet({ id: 'r3', answers: { 'x-1': 2, 'x-2': 2, 'y-1': 4 } }),
      aSheet({ id: 'r4', answers: { 'y-1': 0, 'y-2': 0 } }),
    ];
    expect(interval(score(kit, ...uneven).nodes[0]?.value)).toEqual({ low: 50, high: 50 });
  });

  it('take one who spoke where a resample draws only silent people', () => {
    const silent = sellers(['x'], 1, 1, 1, 1, 1, 1, 1, 1);
    const spoken = sellers(everything, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4).slice(8);
    expect(interval(score(kit, ...silent, ...spoken).nodes[2]?.value)).toEqual({ low: 100, high: 100 });
  });

  it('rest on what is assessed alone, in a domain and in the whole', () => {
    const questions = ['p', 'q', 'r', 's', 't'].flatMap((node) =>
      [1, 2, 3].map((n) => aQuestion({ id: `${node}-${String(n)}`, node, core: n === 1 })),
    );
    const wide = aKit({
      nodes: [
        { id: 'p', domain: 'one' },
        { id: 'q', domain: 'one' },
        { id: 'r', domain: 'one' },
        { id: 's', domain: 'three' },
        { id: 't', domain: 'two' },
        { id: 'u', domain: 'two' },
      ],
      questions,
    });
    // One answer of three leaves r without a score, and half of its capabilities leaves domain two without one.
    const answers = { ...all('p', 3), ...all('q', 3), ...all('s', 3), ...all('t', 0), 'r-2': 0 };
    const sheets = ['a', 'b', 'c'].map((id) => aSheet({ id, answers }));
    const { domains, overall } = score(wide, ...sheets);
    const point = { low: expect.closeTo(75, 9) as number, high: expect.closeTo(75, 9) as number };
    expect(domains.map(({ value }) => value.state)).toEqual(['assessed', 'assessed', 'not-assessed']);
    expect(interval(domains[0]?.value)).toEqual(point);
    expect(interval(overall.value)).toEqual(point);
    expect(interval(overall.plain)).toEqual(point);
  });

  it('of a node stay the same when somebody already heard speaks on another node as well', () => {
    const people = sellers(['y'], 0, 1, 3);
    const before = score(kit, ...people).nodes[1];
    const answered = aSheet({ answers: { 'x-1': 2, 'x-2': 2 } }).answers;
    const more = people.map((sheet, at) =>
      at === 2 ? { ...sheet, answers: [...sheet.answers, ...answered] } : sheet,
    );
    expect(score(kit, ...more).nodes[1]).toEqual(before);
  });

  it('of the whole do not depend on the order of the domains, to the last digit', () => {
    const many = aKit({
      nodes: Array.from({ length: 9 }, (_, at) => ({ id: `n${String(at)}`, domain: `d${String(at)}` })),
    });
    const sheets = [0, 1, 2, 3].map((who) =>
      aSheet({
        id: `r${String(who)}`,
        answers: Object.fromEntries(many.nodes.map(({ id }, at) => [`${id}-q`, (who * at + 1) % 5])),
      }),
    );
    const turned = { ...many, domains: many.domains.toReversed() };
    expect(score(turned, ...sheets).overall).toEqual(score(many, ...sheets).overall);
  });

  it('depend on the kit, the company and the wave, not on anything else', () => {
    const sheets = sellers(everything, 2);
    const low = (digest: string, wave: string, company: string): number =>
      interval(
        scoreAssessment({ ...kit, digest }, { ...anAssessment(...sheets), wave, company }).overall.value,
      ).low;
    const lows = [low('a', 'b', 'c'), low('z', 'b', 'c'), low('a', 'z', 'c'), low('a', 'b', 'z')];
    expect(new Set(lows).size).toBe(4);
    expect(low('ab', 'w', 'c')).not.toBe(low('a', 'w', 'bc'));
    expect(low('a', 'b', 'c')).toBe(lows[0]);
  });
});
