import { describe, expect, test } from 'vitest';
import { causalModelOf } from '../../src/diagnose/causal-model.ts';
import { changedNumbers } from '../../src/diagnose/changed-numbers.ts';
import { changedParameters } from '../../src/diagnose/changed-parameters.ts';
import { drawNumbers } from '../../src/diagnose/draw-numbers.ts';
import type { Kit, Strength } from '../../src/model/kit.ts';
import { aKit } from '../support/a-kit.ts';

describe('one number of the model at a time', () => {
  test('a leak is doubled and halved, a strength goes one band up and down', () => {
    expect(changesOf(kitWith({ leak: 0.1, band: 'medium' }))).toEqual([
      ['leak:a', 'up', 0, 0.3],
      ['leak:a', 'down', 0, 0.075],
      ['leak:b', 'up', 0, 0.2],
      ['leak:b', 'down', 0, 0.05],
      ['link:a>b', 'up', 1, 0.6],
      ['link:a>b', 'down', 1, 0.2],
    ]);
  });

  test('below the weakest band is no link, above the strongest one more step', () => {
    expect(strengthsFrom('weak')).toEqual([0.4, 0]);
    expect(strengthsFrom('strong')).toEqual([0.8, 0.4]);
  });

  test('nothing becomes certain by being raised, and what is beyond stays', () => {
    const leaks = (leak: number) =>
      changesOf(kitWith({ leak, band: 'weak' }))
        .slice(2, 4)
        .map((one) => one[3]);
    expect(leaks(0.6)).toEqual([0.95, 0.3]);
    expect(leaks(0.98)).toEqual([0.98, 0.49]);
    expect(strengthsFrom('strong', { weak: 0.2, medium: 0.5, strong: 0.9 })).toEqual([0.95, 0.5]);
    expect(strengthsFrom('strong', { weak: 0.2, medium: 0.5, strong: 0.99 })).toEqual([0.99, 0.5]);
  });
});

test('the parameters of evidence are changed one at a time, correlations within 0 to 1', () => {
  const { parameters } = aKit({ nodes: [] });
  const { discrimination, correlation } = parameters;
  const weighed = (factor: number) => ({
    hearsay: discrimination.hearsay * factor,
    standard: discrimination.standard * factor,
    figure: discrimination.figure * factor,
  });
  const alike = (key: keyof typeof correlation, value: number) => ({
    ...parameters,
    correlation: { ...correlation, [key]: value },
  });
  const expected = [
    ['correlation.item', 'up', alike('item', 0.7)],
    ['correlation.item', 'down', alike('item', 0.3)],
    ['correlation.respondent', 'up', alike('respondent', 0.5)],
    ['correlation.respondent', 'down', alike('respondent', 0.3 - 0.2)],
    ['correlation.group', 'up', alike('group', 0.1 + 0.2)],
    ['correlation.group', 'down', alike('group', 0)],
    ['discrimination', 'up', { ...parameters, discrimination: weighed(1.25) }],
    ['discrimination', 'down', { ...parameters, discrimination: weighed(0.75) }],
    ['odds-limit', 'up', { ...parameters, oddsLimit: 100 }],
    ['odds-limit', 'down', { ...parameters, oddsLimit: 10 }],
  ];
  const found = changedParameters(parameters).map((each) => [
    each.parameter,
    each.direction,
    each.parameters,
  ]);
  expect(found).toEqual(expected);
  const limitsOf = (oddsLimit: number) =>
    changedParameters({ ...parameters, oddsLimit })
      .slice(-2)
      .map((each) => each.parameters.oddsLimit);
  expect(limitsOf(300)).toEqual([1000, 100]);
  expect(limitsOf(1.5)).toEqual([5, 1]);
  const near = { ...parameters, correlation: { ...correlation, item: 0.9 } };
  expect(changedParameters(near)[0]?.parameters.correlation.item).toBe(1);
});

describe('joint draws', () => {
  test.each([
    ['leaks', 1, 0.3],
    ['strengths', 2, 0.4],
  ])('spread the %s between two thirds and one and a half of what they are', (_, at, center) => {
    const values = drawn().map((numbers) => numbers[at] ?? NaN);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(center / 1.5);
    expect(Math.max(...values)).toBeLessThanOrEqual(center * 1.5);
    expect(Math.min(...values)).toBeLessThan((center / 1.5) * 1.03);
    expect(Math.max(...values)).toBeGreaterThan((center * 1.5) / 1.03);
    const above = values.filter((value) => value > center).length;
    expect(Math.abs(above - 200)).toBeLessThan(50);
  });

  test('draw every number by itself', () => {
    const rows = drawn();
    expect(rows).toHaveLength(400);
    expect(rows[0]).toHaveLength(3);
    const ratios = rows.flatMap(([ofA = NaN, leak = NaN, strength = NaN]) => [ofA / leak, strength / leak]);
    expect(new Set(ratios.map((ratio) => ratio.toFixed(6))).size).toBeGreaterThan(780);
  });

  test('never draw certainty, unless it stood there already', () => {
    const highest = (leak: number) => {
      const rows = drawNumbers(causalModelOf(kitWith({ leak, band: 'weak' })), 50);
      return Math.max(...rows.map(([, drawnLeak = NaN]) => drawnLeak));
    };
    expect(highest(0.9)).toBe(0.99);
    expect(highest(1)).toBe(1);
  });
});

/** Each the leak of a, that of b, and the strength of the link from a to b. */
function drawn(): readonly Float64Array[] {
  return drawNumbers(causalModelOf(kitWith({ leak: 0.3, band: 'medium' })), 400);
}

function kitWith(
  { leak, band }: { readonly leak: number; readonly band: Strength },
  strengths?: Kit['parameters']['strengths'],
): Kit {
  const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b', leak }], links: [['a', 'b', band]] });
  return strengths === undefined ? kit : { ...kit, parameters: { ...kit.parameters, strengths } };
}

function strengthsFrom(
  band: Strength,
  strengths?: Kit['parameters']['strengths'],
): readonly (number | string | undefined)[] {
  return changesOf(kitWith({ leak: 0.1, band }, strengths))
    .slice(-2)
    .map((one) => one[3]);
}

/** What was changed, in which table, and to what. */
function changesOf(kit: Kit): readonly (readonly (string | number | undefined)[])[] {
  return changedNumbers(kit, causalModelOf(kit)).map(({ parameter, direction, table, chance }) => [
    parameter,
    direction,
    table,
    Number(chance.toFixed(9)),
  ]);
}
