import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { realAt } from './number-at.ts';

/**
 * A sequence of random draws that depends on its seed alone; every draw takes the next one. The functions below draw
 * from it: were they its own, a loop over many sequences would be compiled anew for each.
 */
export type Draws = {
  readonly generator: RandomGenerator;
  /** Normals come in pairs: room for the second one until it is drawn, else NaN. */
  readonly spare: Float64Array;
};

/** Draws (xoroshiro128+) from a seed in words. The same words give the same sequence on every machine. */
export function drawsOf(seed: string): Draws {
  const generator = xoroshiro128plus(hashOf(seed));
  for (let warmup = 0; warmup < 16; warmup++) generator.next();
  return { generator, spare: Float64Array.of(NaN) };
}

/** A whole number, 0 ≤ i < count. */
export function drawIndex(draws: Draws, count: number): number {
  return Math.floor(drawCoarse(draws) * count);
}

/**
 * Mean 0, standard deviation 1. Marsaglia's polar method, which needs no trigonometry, whose last digit differs between
 * engines.
 */
export function drawNormal(draws: Draws): number {
  const second = realAt(draws.spare, 0);
  if (!Number.isNaN(second)) {
    draws.spare[0] = NaN;
    return second;
  }
  // A point of the open unit disc without its centre; no list is made for it, since millions are drawn.
  for (;;) {
    const x = 2 * drawCoarse(draws) - 1;
    const y = 2 * drawCoarse(draws) - 1;
    const square = x * x + y * y;
    if (square <= 0 || square >= 1) continue;
    const stretch = Math.sqrt((-2 * Math.log(square)) / square);
    draws.spare[0] = y * stretch;
    return x * stretch;
  }
}

/** Between low and high (both above 0), evenly on the logarithmic scale. */
export function drawLogUniform({ generator }: Draws, low: number, high: number): number {
  return low * (high / low) ** uniformFloat64(generator);
}

/** 0 ≤ x < 1 in steps of 2⁻³². */
function drawCoarse({ generator }: Draws): number {
  return (generator.next() >>> 0) / 2 ** 32;
}

/** FNV-1a over the UTF-16 units, then the finish of MurmurHash3, so that like seeds start far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
