import type { TrendLine } from '../../model/trend-section.ts';

/** The whole and its domains apart from the trouble, of which a high score says that it is not there. */
export function trendParts(lines: readonly TrendLine[]): {
  readonly scores: readonly TrendLine[];
  readonly troubles: readonly TrendLine[];
} {
  const isTrouble = ({ kind }: TrendLine): boolean => kind === 'outcome' || kind === 'symptom';
  return { scores: lines.filter((line) => !isTrouble(line)), troubles: lines.filter(isTrouble) };
}
