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
    const one = width(score(kit, ...sellers(everything, 2)).nodes[0]?.value);
    const sd = (0.8 * 25) / Math.SQRT2;
    expect(Math.abs(one - 2 * 1.645 * sd)).toBeLessThan(4);
    expect(width(score(kit, ...sellers(everything, 2, 2)).nodes[0]?.value)).toBeLessThan(one);
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

  it('depend on the kit, the company and the wave, not on anything else', () => {
    const sheets = sellers(everything, 2);
    const low = (digest: string, wave: string, company: string): number =>
      interval(
        scoreAssessment({ ...kit, digest }, { ...anAssessment(...sheets), wave, company }).overall.value,
      ).low;
    const lows = [low('a', 'b', 'c'), low('z', 'b', 'c'), low('a', 'z', 'c'), low('a', 'b', 'z')];
    expect(new Set(lows).size).toBe(4);
    expect(low('a', 'b', 'c')).toBe(lows[0]);
  });
});
