import type { ScoreValue } from '../model/scorecard.ts';

/** A score rounded to 1e-6, or the reason why there is none: never a 0 or an empty field that could be either. */
export function scoreCell(value: ScoreValue): number | string {
  return value.state === 'assessed' ? roundedScore(value.score) : value.reason;
}

/** A number as machine formats write it. */
export function roundedScore(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
