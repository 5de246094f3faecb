import { describe, expect, it } from 'vitest';
import { fallingBy } from '../../src/explain/falling-by.ts';
import { kindOf } from '../../src/explain/kind-of.ts';
import { measureOf } from '../../src/explain/measure-of.ts';
import { sayPath } from '../../src/explain/say-path.ts';
import { sayValue } from '../../src/explain/say-value.ts';
import type { Unit } from '../../src/model/explanation.ts';

describe('the words of an explanation', () => {
  it.each([
    ['chance', 0.1234, '12.3 %'],
    ['share', 0.5, '50 %'],
    ['points', 61.25, '61.3 of 100'],
    ['levels', 1.333, '1.33 of 4'],
    ['log-odds', -0.12345, '-0.123'],
    ['count', 3, '3'],
    ['weeks', 1, 'one person-week'],
    ['days', 30, '30 days'],
  ] as const satisfies readonly (readonly [Unit, number, string])[])(
    'say a number in %s',
    (unit, value, said) => {
      expect(sayValue({ field: 'x', means: 'this', value, unit })).toBe(`this: ${said}`);
      expect(sayValue({ field: 'x', means: 'this', of: 'Sellers', value, unit })).toBe(
        `this (Sellers): ${said}`,
      );
    },
  );

  it('call the chance of a trouble by what it is', () => {
    expect(measureOf('belief', 'outcome').means).toBe('chance that the trouble is there');
    expect(measureOf('belief', 'symptom').means).toBe('chance that the trouble is there');
    expect(measureOf('belief', 'capability').means).toBe('chance that it is broken');
  });

  it('call what is new to them by its own name', () => {
    expect(measureOf('brand-new', undefined)).toEqual({ means: 'brand-new', unit: 'count' });
    expect(kindOf('brand:new', {})).toBe('brand');
    expect(kindOf('cause:new', {})).toBe('cause');
    expect(sayPath({})).toBe('');
  });

  it('put the largest first and settle ties by id', () => {
    const items = ['b', 'a', 'c'].map((id) => ({ id, value: id === 'c' ? 2 : 1 }));
    const inOrder = fallingBy(
      items,
      ({ value }) => value,
      ({ id }) => id,
    );
    expect(inOrder.map(({ id }) => id).join('')).toBe('cab');
    expect(
      fallingBy(
        inOrder.toReversed(),
        ({ value }) => value,
        ({ id }) => id,
      ),
    ).toEqual(inOrder);
  });
});
