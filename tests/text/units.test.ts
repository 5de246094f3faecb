import { describe, expect, it } from 'vitest';
import { sayFigureIn } from '../../src/text/say-figure-in.ts';
import { withUnit } from '../../src/text/with-unit.ts';

describe('the unit of a figure', () => {
  it.each([
    ['percent', '12 percent', 'a figure in percent'],
    ['days', '12 days', 'a figure in days'],
    // A ratio counts nothing: no reader says “12 ratio”.
    ['ratio', '12', 'a plain number'],
    ['', '12', 'a plain number'],
  ])('is said as one speaks: %s', (unit, figure, asked) => {
    expect(withUnit('12', unit)).toBe(figure);
    expect(sayFigureIn(unit)).toBe(asked);
  });
});
