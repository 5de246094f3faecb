import { describe, expect, it } from 'vitest';
import { averageDeviation } from '../../src/numbers/average-deviation.ts';
import { drawIndex, drawLogUniform, drawNormal, drawsOf } from '../../src/numbers/draws-of.ts';
import type { Draws } from '../../src/numbers/draws-of.ts';
import { mean } from '../../src/numbers/mean.ts';

function many(count: number, seed: string, draw: (draws: Draws) => number): readonly number[] {
  const draws = drawsOf(seed);
  return Array.from({ length: count }, () => draw(draws));
}

function drawUniform(draws: Draws): number {
  return Math.log2(drawLogUniform(draws, 1, 2));
}

describe('seeded draws', () => {
  it('repeat for the same seed and differ for another', () => {
    const first = many(50, 'acme', drawUniform);
    expect(many(50, 'acme', drawUniform)).toEqual(first);
    expect(many(50, 'acmf', drawUniform)).not.toEqual(first);
    expect(many(50, '', drawUniform)).not.toEqual(first);
  });

  it('stay the same from release to release', () => {
    const draws = drawsOf('topline');
    const drawn = [
      drawUniform(draws),
      drawIndex(draws, 1000),
      drawNormal(draws),
      drawNormal(draws),
      drawLogUniform(draws, 0.5, 2),
    ];
    expect(drawn).toMatchInlineSnapshot(`
      [
        0.7944117492546465,
        410,
        -1.5574706750203953,
        1.2371894556090428,
        0.6596645735124634,
      ]
    `);
  });

  it('are even between 0 and 1', () => {
    const drawn = many(20_000, 'uniform', drawUniform);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(mean(drawn)).toBeCloseTo(0.5, 1.5);
    expect(averageDeviation(drawn)).toBeCloseTo(0.25, 2);
  });

  it('pick every index about equally often', () => {
    const counts = [0, 0, 0, 0, 0];
    for (const drawn of many(20_000, 'index', (draws) => drawIndex(draws, 5)))
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    expect(counts).toHaveLength(5);
    for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(250);
  });

  it('are normal with mean 0 and deviation 1', () => {
    const drawn = many(20_000, 'normal', drawNormal);
    expect(Math.abs(mean(drawn))).toBeLessThan(0.03);
    expect(averageDeviation(drawn)).toBeCloseTo(Math.sqrt(2 / Math.PI), 1);
    expect(drawn.filter((value) => Math.abs(value) < 1.96).length / drawn.length).toBeCloseTo(0.95, 2);
  });

  it('are even on the logarithmic scale between two factors', () => {
    const drawn = many(20_000, 'factor', (draws) => drawLogUniform(draws, 1 / 1.5, 1.5));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1 / 1.5);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(mean(drawn.map(Math.log)))).toBeLessThan(0.01);
  });
});
