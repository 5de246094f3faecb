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

  test('does not depend on who is heard first', () => {
    const readings = [...said('a', [1, 0.1, 2.3]), ...said('b', [1.7, 1]), figure(1.1), ...said('a', [0.7])];
    expect(evidenceOf(readings.toReversed(), parameters)).toEqual(evidenceOf(readings, parameters));
  });
});

function said(respondent: string, levels: readonly number[]): readonly Reading[] {
  return levels.map((level, index) => aReading({ node: 'node', question: `q${index}`, respondent, level }));
}

function figure(level: number): Reading {
  return aReading({ node: 'node', question: 'win-rate', group: 'figure', weight: 'figure', level });
}

function best(reading: Reading): Reading {
  return { ...reading, level: 4 };
}
