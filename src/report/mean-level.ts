import type { Reading } from '../model/scorecard.ts';

/** Mean level (0…4) of these readings, each counted by how well its role sees the matter; none without readings. */
export function meanLevel(readings: readonly Pick<Reading, 'level' | 'visibility'>[]): number | undefined {
  const weight = readings.reduce((sum, { visibility }) => sum + visibility, 0);
  if (weight <= 0) return undefined;
  return readings.reduce((sum, { level, visibility }) => sum + level * visibility, 0) / weight;
}
