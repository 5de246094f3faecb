import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../src/numbers/cronbach-alpha.ts';
import { fQuantile } from '../../src/numbers/f-quantile.ts';
import { incompleteBeta } from '../../src/numbers/incomplete-beta.ts';
import { intraclassCorrelation } from '../../src/numbers/intraclass-correlation.ts';
import { logGamma } from '../../src/numbers/log-gamma.ts';
import { longestRun } from '../../src/numbers/longest-run.ts';
import { netPromoter } from '../../src/numbers/net-promoter.ts';
import { wilsonInterval } from '../../src/numbers/wilson-interval.ts';

function rowsOf(text: string): readonly (readonly number[])[] {
  return text.split(' ').map((row) => Array.from(row, Number));
}

function columnsOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
}

/** 15 people × 10 items: documentation and tests of pingouin. */
const fifteen = rowsOf(
  '3241451432 5463512555 7355643365 2433222663 6565444675 1234252352 4353521243 2443722465 6555165232 5464353172 4352532341 4232534234 5562332445 6554221465 4355313234',
);

/** 12 people × 11 yes-or-no items, the three incomplete rows left out. */
const nine = rowsOf(
  '11111111111 11111111010 11101101100 11111000100 11110010000 11111000000 01011000010 11100000000 10010000000',
);

/** Shrout and Fleiss (1979): six targets, four judges. */
const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Eight wines, four judges. */
const wines = columnsOf(rowsOf('11366789 23845579 03135679 12436298'));

function flat(rows: readonly (readonly number[])[]): readonly number[] {
  const found = intraclassCorrelation(rows);
  return [found?.oneWay, found?.twoWay, found?.fixed].flatMap((one) =>
    one === undefined ? [] : [one.single, one.average],
  );
}

function expectDigits(found: readonly number[], expected: readonly number[], digits: number): void {
  expect(found.map((value) => value.toFixed(digits))).toEqual(expected.map((value) => value.toFixed(digits)));
}

describe('Cronbach’s alpha', () => {
  it('is as published, with Feldt’s interval', () => {
    const { alpha = NaN, low = NaN, high = NaN } = cronbachAlpha(fifteen) ?? {};
    expectDigits([alpha], [0.5917188486], 10);
    expectDigits([low, high], [0.195, 0.84], 3);
  });

  it('of complete rows of yes and no is as published, with the interval of nine people', () => {
    const { alpha = NaN, low = NaN, high = NaN } = cronbachAlpha(nine) ?? {};
    expect(alpha).toBeCloseTo(0.8016949152, 9);
    expectDigits([low, high], [0.533, 0.947], 3);
  });

  it('is the reliability of the mean of all judges', () => {
    expectDigits([cronbachAlpha(judged)?.alpha ?? NaN], [0.909316], 6);
  });

  it('is told when negative, takes a question without any spread, and needs two of them', () => {
    expect(cronbachAlpha(rowsOf('04 31 13 22 40 30'))?.alpha).toBeLessThan(0);
    expect(cronbachAlpha(rowsOf('242 202 212 232'))?.alpha).toBeCloseTo(0);
    expect(cronbachAlpha(rowsOf('1 2 3'))).toBeUndefined();
    expect(cronbachAlpha(rowsOf('22 22 22'))).toBeUndefined();
    expect(cronbachAlpha([])).toBeUndefined();
  });
});

describe('the intraclass correlation', () => {
  it('of six targets is as published', () => {
    expectDigits(flat(judged), [0.165742, 0.442797, 0.289764, 0.620051, 0.714841, 0.909316], 6);
  });

  it('of eight wines is as published', () => {
    expectDigits(flat(wines), [0.728, 0.914, 0.728, 0.914, 0.729, 0.915], 3);
  });

  it('is not known where nobody tells anything apart', () => {
    expect(intraclassCorrelation(rowsOf('222 222'))).toBeUndefined();
  });
});

describe('Wilson’s interval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [23, 60, 0.2709, 0.5098],
    [3, 5, 0.2307, 0.8824],
    [5, 5, 0.5655, 1],
    [8, 10, 0.4902, 0.9433],
  ])('of %i in %i is as published', (hits, count, low, high) => {
    const found = wilsonInterval(hits, count);
    expectDigits([found.low, found.high], [low, high], 4);
  });
});

describe('would they recommend us', () => {
  it.each([
    [250, 675, 75, 17.5, 17.45, 14.09, 20.81],
    [60, 25, 15, 45, 43.69, 29.34, 58.04],
    [19, 12, 5, 38.89, 35.9, 13.16, 58.64],
    [5, 3, 2, 30, 23.08, -19.05, 65.2],
  ])('of %i, %i and %i is as published', (promoters, passives, detractors, ...expected) => {
    const { score, centre, low, high } = netPromoter(promoters, passives, detractors);
    expectDigits([score, centre, low, high], expected, 2);
  });

  it('stays within a hundred', () => {
    expect(netPromoter(10, 0, 0)).toMatchObject({ score: 100, high: 100 });
    expect(netPromoter(0, 0, 10)).toMatchObject({ score: -100, low: -100 });
  });
});

describe('what Feldt’s interval rests on', () => {
  it('the quantiles of F are those of the printed tables', () => {
    expectDigits(
      [fQuantile(0.95, 1, 10), fQuantile(0.95, 5, 10), fQuantile(0.975, 10, 20), fQuantile(0.5, 4, 4)],
      [4.965, 3.326, 2.774, 1],
      3,
    );
    expectDigits([fQuantile(0.975, 60, 120), fQuantile(0.95, 120, 120)], [1.53, 1.352], 2);
  });

  it('the incomplete beta function is exact where it is a polynomial', () => {
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(incompleteBeta(0.3, 2, 1)).toBeCloseTo(0.09, 12);
    expect(incompleteBeta(0.8, 2, 2)).toBeCloseTo(0.8 ** 2 * (3 - 1.6), 12);
    expect(incompleteBeta(0.5, 120, 120)).toBeCloseTo(0.5, 12);
    expect([incompleteBeta(0, 2, 2), incompleteBeta(1, 2, 2)]).toEqual([0, 1]);
  });

  it('the gamma function of whole numbers is the factorial', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 9);
    expect(Math.exp(logGamma(0.5)) ** 2).toBeCloseTo(Math.PI, 10);
    expect(logGamma(101)).toBeCloseTo(363.739375555563, 8);
  });
});

describe('the longest run', () => {
  /** Test data of the R package careless: ten ones for each row number, then zero and one by turns. */
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('of row %i is ten times its number', (row) => {
    const answers = Array.from({ length: 100 }, (_, at) => (at < 10 * row ? 1 : (at + 10 * row) % 2));
    expect(longestRun(answers)).toBe(10 * row);
  });

  it('of ten ones and ten zeros by turns is ten', () => {
    expect(longestRun(Array.from({ length: 100 }, (_, at) => Math.floor(at / 10) % 2))).toBe(10);
  });

  it('of nothing is nothing', () => {
    expect(longestRun([])).toBe(0);
  });
});
