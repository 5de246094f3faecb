import type { Weighted } from './weighted.ts';

/** Arithmetic mean by weight; weights need not sum to 1. NaN when they sum to 0. */
export function weightedMean(parts: readonly Weighted[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}
