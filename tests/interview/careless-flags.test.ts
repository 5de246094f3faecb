import { describe, expect, it } from 'vitest';
import { carelessFlags } from '../../src/interview/careless-flags.ts';
import type { Timing } from '../../src/interview/interview.ts';

function timings(levels: readonly (number | undefined)[], seconds = 20): readonly Timing[] {
  return levels.map((level, index) => ({
    question: `q-${index}`,
    seconds,
    words: 60,
    ...(level === undefined ? {} : { level }),
  }));
}

function repeat(level: number, count: number): readonly number[] {
  return Array<number>(count).fill(level);
}

describe('signs of answers given without reading', () => {
  it.each([
    ['nothing answered', [], []],
    ['nine the same', repeat(3, 9), []],
    ['ten the same', repeat(3, 10), ['same-answers']],
    ['ten the same among twenty that differ', [...repeat(3, 10), 0, 1, 2, 4, 0, 1, 2, 4, 0, 1], []],
    ['fifteen with hardly any spread', [...repeat(3, 7), 2, ...repeat(3, 7)], ['same-answers']],
    ['thirty-one of some spread', [...repeat(2, 14), 3, ...repeat(2, 7), 3, ...repeat(2, 7), 3], []],
    ['figures alone', Array<undefined>(20).fill(undefined), []],
  ])('%s', (_what, levels, signs) => {
    expect(carelessFlags(timings(levels))).toEqual(signs);
  });

  it('are eight answers faster than anybody reads', () => {
    const varied = [0, 1, 2, 3, 4, 0, 1, 2];
    expect(carelessFlags(timings(varied, 3))).toEqual(['hurried']);
    expect(carelessFlags(timings(varied, 5))).toEqual([]);
    expect(carelessFlags(timings(varied.slice(1), 3))).toEqual([]);
    expect(carelessFlags([...timings(varied, 3), ...timings(varied, 20)])).toEqual([]);
  });
});
