import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/compare/change-of.ts';
import type { Moved } from '../../src/compare/change-of.ts';
import type { ScoreValue } from '../../src/model/scorecard.ts';

const scored = (score: number, low = score, high = score): ScoreValue => ({
  state: 'assessed',
  score,
  interval: { low, high },
});

const moved = (given: Partial<Moved>): Moved => ({
  before: scored(40),
  after: scored(60),
  difference: undefined,
  shares: true,
  questions: 2,
  pairs: 5,
  ...given,
});

describe('a change without a pair of answers', () => {
  it('rests on the two scores, whose half-widths add up as independent errors do', () => {
    const change = changeOf(moved({ before: scored(40, 30, 52), after: scored(60, 55, 65) }));
    expect(change).toEqual({
      state: 'compared',
      basis: 'scores',
      from: 40,
      to: 60,
      by: 20,
      // 5 below now and 12 above then; 5 above now and 10 below then.
      interval: { low: 20 - 13, high: 20 + Math.hypot(5, 10) },
      direction: 'up',
      questions: 0,
      pairs: 0,
    });
  });

  it('has no width where the scores have none', () => {
    const bare = (score: number): ScoreValue => ({ state: 'assessed', score });
    expect(changeOf(moved({ before: bare(60), after: bare(40) }))).toMatchObject({
      by: -20,
      interval: { low: -20, high: -20 },
      direction: 'down',
    });
  });
});

describe('a change of pairs', () => {
  const drawn = Float64Array.from({ length: 101 }, (_, at) => at - 30).toReversed();

  it('reaches from 5 to 95 % of what was drawn', () => {
    expect(changeOf(moved({ difference: { from: 35, by: 20, drawn } }))).toEqual({
      state: 'compared',
      basis: 'pairs',
      // Of the pairs, not of the scores 40 and 60.
      from: 35,
      to: 55,
      by: 20,
      interval: { low: -25, high: 65 },
      direction: 'within-noise',
      questions: 2,
      pairs: 5,
    });
  });

  it('holds the change itself, whatever was drawn', () => {
    const change = (by: number) => changeOf(moved({ difference: { from: 40, by, drawn } }));
    expect(change(90)).toMatchObject({ interval: { low: -25, high: 90 } });
    expect(change(-40)).toMatchObject({ interval: { low: -40, high: 65 } });
  });

  it('cannot be more than a whole score', () => {
    const wide = Float64Array.of(-300, 300);
    expect(changeOf(moved({ difference: { from: 40, by: 0, drawn: wide } }))).toMatchObject({
      interval: { low: -100, high: 100 },
    });
  });

  it('has no width where nothing was drawn', () => {
    const change = changeOf(moved({ difference: { from: 40, by: 12, drawn: new Float64Array() } }));
    expect(change).toMatchObject({ by: 12, interval: { low: 12, high: 12 }, direction: 'up' });
  });

  it.each([
    [0, 5, 'within-noise'],
    [1, 5, 'up'],
    [-5, 0, 'within-noise'],
    [-5, -1, 'down'],
  ] as const)('between %i and %i is %s', (low, high, direction) => {
    const difference = { from: 40, by: low, drawn: Float64Array.from({ length: 100 }, () => high) };
    expect(changeOf(moved({ difference }))).toMatchObject({ interval: { low, high }, direction });
  });
});
