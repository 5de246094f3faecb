import type { DampedSum } from '../model/explanation.ts';
import { designEffect, temperedSum } from '../numbers/tempered-sum.ts';

/** The tempered sum of parts whose errors correlate with `correlation`, and what it was divided by. */
export function temper(parts: readonly number[], correlation: number): DampedSum {
  return { sum: temperedSum(parts, correlation), damping: designEffect(parts.length, correlation) };
}
