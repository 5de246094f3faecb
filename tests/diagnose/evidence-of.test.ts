import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { evidenceOf } from '../../src/diagnose/evidence-of.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard } from '../support/a-scorecard.ts';

const { parameters } = aKit({ nodes: [] });

describe('evidence', () => {
  test('of three people with several questions each is damped twice', () => {
    const readings = [...said('a', [1, 0, 2]), ...said('b', [1, 1]), ...said('c', [3, 2, 1])];
    expect(evidenceOf(said('a', [1, 0, 2]), parameters).logRatio).toBeCloseTo(1.5, 12);
    expect(evidenceOf(said('b', [1, 1]), parameters).logRatio).toBeCloseTo(1.333333, 6);
    expect(evidenceOf(said('c', [3, 2, 1]), parameters).logRatio).toBeCloseTo(0, 12);
    expect(evidenceOf(readings, parameters)).toEqual({
      logRatio: expect.closeTo(1.770833, 6) as number,
      answers: 8,
      conflict: false,
    });
    const kit = aKit({ nodes: [{ id: 'node', leak: 0.15 }] });
    const [node] = diagnose(kit, aScorecard(kit, readings), { robustness: false }).nodes;
    expect(node?.belief).toBeCloseTo(0.509057, 6);
  });

  test.each([
    [5, 0.3, 2.273],
    [10, 0.3, 2.703],
    [40, 0.3, 3.15],
    [40, 0.5, 1.951],
  ])('of %i people whose errors correlate with %f counts as that of %f', (people, respondent, effective) => {
    const readings = Array.from({ length: people }, (_, who) =>
      aReading({ node: 'node', respondent: `r${who}`, level: 1 }),
    );
    const changed = { ...parameters, correlation: { ...parameters.correlation, respondent }, oddsLimit: 1e9 };
    expect(evidenceOf(readings, changed).logRatio).toBeCloseTo(effective, 3);
  });

  test('of two groups is damped once more', () => {
    const readings = [
      aReading({ node: 'node', level: 0 }),
      aReading({ node: 'node', level: 1, group: 'ceo', respondent: 'ceo-1' }),
    ];
    expect(evidenceOf(readings, parameters).logRatio).toBeCloseTo(3 / 1.1, 12);
  });

  test('of opinion alone never moves the odds by more than the limit', () => {
    const readings = Array.from({ length: 40 }, (_, who) =>
      aReading({ node: 'node', respondent: `r${who}`, level: 0 }),
    );
    expect(evidenceOf(readings, parameters).logRatio).toBeCloseTo(Math.log(30), 12);
    expect(evidenceOf(readings.map(best), parameters).logRatio).toBeCloseTo(-Math.log(30), 12);
  });

  test('weighs hearsay less, figures more, and what a role sees badly by half', () => {
    const ratio = (given: Partial<Reading>): number =>
      evidenceOf([aReading({ node: 'node', level: 0, ...given })], parameters).logRatio;
    expect(ratio({ weight: 'hearsay' })).toBe(1);
    expect(ratio({ weight: 'figure' })).toBe(3);
    expect(ratio({ visibility: 0.5 })).toBe(1);
  });

  test('of someone who sees nothing does not count at all', () => {
    const readings = [
      aReading({ node: 'node', level: 0 }),
      aReading({ node: 'node', question: 'other', visibility: 0 }),
    ];
    expect(evidenceOf(readings, parameters)).toEqual({ logRatio: 2, answers: 1, conflict: false });
  });

  test('of nobody is none', () => {
    expect(evidenceOf([], parameters)).toEqual({ logRatio: 0, answers: 0, conflict: false });
  });

  test('of a figure is added to that of opinions without damping', () => {
    const readings = [aReading({ node: 'node', level: 1 }), figure(1)];
    expect(evidenceOf(readings, parameters).logRatio).toBeCloseTo(1 + 1.5, 12);
  });

  test('that contradicts a bad figure is not averaged away: half of the figure stays', () => {
    const opinions = Array.from({ length: 5 }, (_, who) =>
      aReading({ node: 'node', respondent: `r${who}`, level: 4 }),
    );
    expect(evidenceOf([...opinions, figure(0)], parameters)).toEqual({
      logRatio: 1.5,
      answers: 6,
      conflict: true,
    });
    expect(evidenceOf([...opinions, figure(2)], parameters).conflict).toBe(false);
    expect(
      evidenceOf([...opinions.map((each) => ({ ...each, level: 2 })), figure(0)], parameters).conflict,
    ).toBe(false);
  });

  test('that a mild opinion holds against a bad figure may still leave more than half', () => {
    const readings = [aReading({ node: 'node', level: 3 }), figure(0)];
    expect(evidenceOf(readings, parameters)).toEqual({ logRatio: 2, answers: 2, conflict: true });
  });

  test('contradicts by group, however many speak in one of them, and at exactly the limits', () => {
    const sellers = Array.from({ length: 5 }, (_, who) =>
      aReading({ node: 'node', respondent: `r${who}`, level: 4 }),
    );
    const conflictWith = (ceo: number, bad: number): boolean => {
      const other = aReading({ node: 'node', respondent: 'ceo-1', group: 'ceo', level: ceo });
      return evidenceOf([...sellers, other, figure(bad)], parameters).conflict;
    };
    expect([conflictWith(2, 1), conflictWith(1.9, 1), conflictWith(2, 1.1)]).toEqual([true, false, false]);
  });

  test('is none of nobody and one of one, even where all errors are the same', () => {
    const same = { ...parameters, correlation: { item: 1, respondent: 1, group: 1 } };
    expect(evidenceOf([], same).logRatio).toBe(0);
    expect(evidenceOf([figure(0)], same).logRatio).toBe(3);
    expect(evidenceOf(said('a', [0, 0, 0]), same).logRatio).toBe(2);
  });

  test('is the same to the last digit in whatever order three groups are heard', () => {
    const readings = ['ceo', 'marketing', 'rep'].flatMap((group, first) =>
      [0, 1, 2].flatMap((who) =>
        [0, 1, 2].map((index) => {
          // Some levels are the same, so that they cannot tell the order.
          const level = who === 2 ? 1.3 : 4 * Math.abs(Math.sin(1 + first + 3 * who + 7 * index));
          return aReading({
            node: 'node',
            group,
            respondent: `${group}-${who}`,
            question: `q${index}`,
            level,
          });
        }),
      ),
    );
    const orders = Array.from({ length: 60 }, (_, turn) =>
      readings.toSorted(
        (a, b) =>
          Math.sin(turn * 31 + a.level * 97 + keyOf(a)) - Math.sin(turn * 31 + b.level * 97 + keyOf(b)),
      ),
    );
    const found = new Set(orders.map((order) => evidenceOf(order, parameters).logRatio));
    expect([...found]).toEqual([evidenceOf(readings, parameters).logRatio]);
  });

  test('does not depend on who is heard first', () => {
    const readings = [...said('a', [1, 0.1, 2.3]), ...said('b', [1.7, 1]), figure(1.1), ...said('a', [0.7])];
    expect(evidenceOf(readings.toReversed(), parameters)).toEqual(evidenceOf(readings, parameters));
  });
});

function said(respondent: string, levels: readonly number[]): readonly Reading[] {
  return levels.map((level, index) => aReading({ node: 'node', question: `q${index}`, respondent, level }));
}

/** A number that differs between readings of the same level. */
function keyOf({ group, question }: Reading): number {
  return 5 * group.length + question.charCodeAt(1);
}

function figure(level: number): Reading {
  return aReading({ node: 'node', question: 'win-rate', group: 'figure', weight: 'figure', level });
}

function best(reading: Reading): Reading {
  return { ...reading, level: 4 };
}
