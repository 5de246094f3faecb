import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A sequence of random draws that depends on its seed alone; every call takes the next one. */
export type Draws = {
  /** 0 ≤ x < 1. */
  readonly uniform: () => number;
  /** A whole number, 0 ≤ i < count. */
  readonly index: (count: number) => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** Between low and high (both above 0), evenly on the logarithmic scale. */
  readonly logUniform: (low: number, high: number) => number;
};

/** Draws (xoroshiro128+) from a seed in words. The same words give the same sequence on every machine. */
export function drawsOf(seed: string): Draws {
  const generator = xoroshiro128plus(hashOf(seed));
  for (let warmup = 0; warmup < 16; warmup++) generator.next();
  const coarse = (): number => (generator.next() >>> 0) / 2 ** 32;
  const uniform = (): number => uniformFloat64(generator);
  return {
    uniform,
    index: (count) => Math.floor(coarse() * count),
    normal: normalsFrom(coarse),
    logUniform: (low, high) => low * (high / low) ** uniform(),
  };
}

/**
 * Marsaglia's polar method, which yields normals in pairs; it needs no trigonometry, whose last digit differs
 * between engines.
 */
function normalsFrom(uniform: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const normal = spare;
      spare = undefined;
      return normal;
    }
    // A point of the open unit disc without its centre; no list is made for it, since millions are drawn.
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square <= 0 || square >= 1) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * stretch;
      return x * stretch;
    }
  };
}

/** FNV-1a over the UTF-16 units, then the finish of MurmurHash3, so that like seeds start far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
