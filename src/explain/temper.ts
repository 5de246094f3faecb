import type { DampedSum } from '../model/explanation.ts';

/** The sum of n parts whose errors correlate with ρ (`correlation`), divided by the design effect 1 + (n − 1)ρ. */
export function temper(parts: readonly number[], correlation: number): DampedSum {
  const damping = 1 + Math.max(0, parts.length - 1) * correlation;
  return { sum: parts.reduce((sum, part) => sum + part, 0) / damping, damping };
}
