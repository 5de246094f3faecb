import { columnsOf } from './columns-of.ts';
import { fQuantile } from './f-quantile.ts';
import { sampleVariance } from './sample-variance.ts';

export type Alpha = { readonly alpha: number; readonly low: number; readonly high: number };

/**
 * Cronbach's alpha of complete rows (one for each person, at least two answers in each), with Feldt's 95 % interval.
 * May be negative. None where nobody differs from anybody in the sum.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): Alpha | undefined {
  const columns = columnsOf(rows);
  const [people, items] = [rows.length, columns.length];
  const total = sampleVariance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (items < 2 || !(total > 0)) return undefined;
  const single = columns.reduce((sum, column) => sum + sampleVariance(column), 0);
  const alpha = (items / (items - 1)) * (1 - single / total);
  const [first, second] = [people - 1, (people - 1) * (items - 1)];
  return {
    alpha,
    low: 1 - (1 - alpha) * fQuantile(0.975, first, second),
    high: 1 - (1 - alpha) * fQuantile(0.025, first, second),
  };
}
