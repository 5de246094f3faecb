import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/compare/pair-answers.ts';
import { resampleDifferences } from '../../src/compare/resample-differences.ts';
import { mean } from '../../src/numbers/mean.ts';
import { numberAt } from '../../src/numbers/number-at.ts';
import { sampleVariance } from '../../src/numbers/sample-variance.ts';

const pairOf = (voice: string, by: number, given: Partial<Pair> = {}): Pair => ({
  ...{ question: 'q', node: 'n', group: 'Seller', voice },
  ...{ before: 1, after: 1 + by },
  ...given,
});

const likeness = { item: 0.5, respondent: 0.3 };

const on = (pairs: readonly Pair[], node = 'n', resamples = 4000) => {
  const difference = resampleDifferences(pairs, { resamples, seed: 'seed', likeness }).get(node);
  if (difference === undefined) throw new Error(`nothing on ${node}`);
  return difference;
};

const spreadOf = (drawn: Float64Array): number => Math.sqrt(sampleVariance([...drawn]));

describe('the difference of a node', () => {
  it('is the mean over groups of the mean over voices of the mean over questions, in points', () => {
    const pairs = [
      pairOf('p1', 2),
      pairOf('p1', 0, { question: 'r' }),
      pairOf('p2', 3),
      pairOf('c1', -1, { group: 'Chief' }),
    ];
    // Sellers: (1 + 3) / 2; chiefs: −1; together half a level.
    expect(on(pairs).by).toBeCloseTo(12.5, 12);
    expect(on(pairs).from).toBe(25);
  });

  it('begins at the mean of the pairs then, taken the same way', () => {
    const pairs = [
      pairOf('p1', 0, { before: 4 }),
      pairOf('p2', 0, { before: 1 }),
      pairOf('p2', 0, { before: 2, question: 'r' }),
      pairOf('c1', 0, { before: 0, group: 'Chief' }),
    ];
    // Sellers: (4 + 1.5) / 2; chiefs: 0.
    expect(on(pairs).from).toBeCloseTo((2.75 / 2) * 25, 12);
  });

  it('is drawn again and again around itself', () => {
    const pairs = [0, 1, 2, 3].map((by) => pairOf(`p${by}`, by));
    const { by, drawn } = on(pairs);
    expect(by).toBeCloseTo(37.5, 12);
    expect(drawn).toHaveLength(4000);
    expect(Math.abs(mean([...drawn]) - 37.5)).toBeLessThan(1.5);
    // Standard error of the mean of 0, 1, 2, 3, whose variance over n − 1 is 5 / 3: √(5 / 3 / 4) levels.
    expect(spreadOf(drawn) / (25 * Math.sqrt(5 / 3 / 4))).toBeCloseTo(1, 1);
  });

  it('is drawn as the mean over the groups, however many there are', () => {
    const ones = ['p1', 'p2', 'p3'].map((voice) => pairOf(voice, 1));
    const threes = ['c1', 'c2', 'c3'].map((voice) => pairOf(voice, 3, { group: 'Chief' }));
    expect(on([...ones, ...threes], 'n', 3).drawn).toEqual(Float64Array.of(50, 50, 50));
  });

  it('is the same for the same seed, and another for another', () => {
    const pairs = [0, 1, 2, 3].map((by) => pairOf(`p${by}`, by));
    const drawn = (seed: string) => [
      ...(resampleDifferences(pairs, { resamples: 20, seed, likeness }).get('n')?.drawn ?? []),
    ];
    expect(drawn('one')).toEqual(drawn('one'));
    expect(drawn('one')).not.toEqual(drawn('two'));
  });

  it('has as many resamples as are asked for, none where none are', () => {
    expect(on([pairOf('p1', 1)], 'n', 0).drawn).toHaveLength(0);
    expect(on([pairOf('p1', 1)], 'n', 7).drawn).toHaveLength(7);
  });
});

describe('the same people', () => {
  it('are drawn for all nodes at once, so that what moves together stays together', () => {
    const people = [0, 1, 2, 3];
    const pairs = people.flatMap((by) => [pairOf(`p${by}`, by), pairOf(`p${by}`, by, { node: 'm' })]);
    expect([...on(pairs, 'm', 50).drawn]).toEqual([...on(pairs, 'n', 50).drawn]);
  });

  it('of another group are drawn by themselves', () => {
    const people = [0, 1, 2, 3];
    const pairs = people.flatMap((by) => [
      pairOf(`p${by}`, by),
      pairOf(`p${by}`, by, { node: 'm', group: 'Chief' }),
    ]);
    expect([...on(pairs, 'm', 50).drawn]).not.toEqual([...on(pairs, 'n', 50).drawn]);
  });

  it('without a pair on a node are passed over, and never leave it empty', () => {
    const pairs = [
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((voice) => pairOf(voice, 0, { node: 'm' })),
      ...['p1', 'p2', 'p3'].map((voice) => pairOf(voice, 2)),
    ];
    const { by, drawn } = on(pairs);
    expect(by).toBe(50);
    expect(new Set(drawn)).toEqual(new Set([50]));
  });
});

describe('the questions of a voice', () => {
  it('are drawn with it', () => {
    const people = ['p1', 'p2', 'p3'];
    const pairs = people.flatMap((voice) => [pairOf(voice, 0), pairOf(voice, 4, { question: 'r' })]);
    const { by, drawn } = on(pairs);
    expect(by).toBe(50);
    // Two of three voices are drawn, and of each one of its two pairs, 0 or 4: variance 4, by two voices.
    expect(spreadOf(drawn) / (25 * Math.sqrt(4 / 2))).toBeCloseTo(1, 1);
  });

  it('spread as the mean of all of them does', () => {
    const moves = [0, 1, 4, 3];
    const pairs = moves.map((by, at) => pairOf('p1', by, { question: `q${at}`, spread: 0 }));
    const { drawn } = on(pairs);
    expect(spreadOf(drawn) / (25 * Math.sqrt(sampleVariance(moves) / 4))).toBeCloseTo(1, 1);
  });
});

describe('few voices', () => {
  it.each([
    [1, 25 * 0.8 * Math.SQRT2],
    [2, 25 * 0.8 * Math.SQRT2 * Math.sqrt((1 + 0.3) / 2)],
    [3, 0],
  ])('%i who all moved alike have an error of %d points', (count, error) => {
    const pairs = Array.from({ length: count }, (_, at) => pairOf(`p${at}`, 1));
    const { by, drawn } = on(pairs);
    expect(by).toBe(25);
    expect(spreadOf(drawn)).toBeGreaterThanOrEqual(error * 0.95);
    expect(spreadOf(drawn)).toBeLessThanOrEqual(error * 1.05);
    expect(Math.abs(mean([...drawn]) - 25)).toBeLessThan(1.5);
  });

  it('err partly alike in two answers of one person, so that the second adds less', () => {
    const pairs = [pairOf('p1', 1), pairOf('p1', 1, { question: 'r' })];
    const error = 25 * 0.8 * Math.SQRT2 * Math.sqrt((1 + 0.5) / 2);
    expect(spreadOf(on(pairs).drawn) / error).toBeCloseTo(1, 1);
  });

  it('err no more because others of the group are silent on a node', () => {
    const others = ['p2', 'p3', 'p4', 'p5'].map((voice) => pairOf(voice, 1, { node: 'm' }));
    const alone = on([pairOf('p1', 1), ...others]);
    expect(spreadOf(alone.drawn) / (25 * 0.8 * Math.SQRT2)).toBeCloseTo(1, 1);
  });

  it('are counted on each node by itself', () => {
    const pairs = [pairOf('p1', 1), ...['p1', 'p2', 'p3'].map((voice) => pairOf(voice, 1, { node: 'm' }))];
    expect(spreadOf(on(pairs, 'n').drawn)).toBeGreaterThan(20);
    expect(spreadOf(on(pairs, 'm').drawn)).toBe(0);
  });

  it('err on each node by itself, so that the errors of two nodes cancel out in part', () => {
    const pairs = [pairOf('p1', 1), pairOf('p1', 1, { node: 'm' })];
    const other = on(pairs, 'm').drawn;
    const both = on(pairs, 'n').drawn.map((points, at) => (points + numberAt(other, at)) / 2);
    expect(spreadOf(both) / (25 * 0.8)).toBeCloseTo(1, 1);
  });

  it('that are means of a group have the error of that group instead', () => {
    const { drawn } = on([pairOf('~', 1, { spread: 0.4 })]);
    expect(spreadOf(drawn) / (25 * 0.4)).toBeCloseTo(1, 1);
    expect(spreadOf(on([pairOf('~', 1, { spread: 0 })]).drawn)).toBe(0);
  });
});
