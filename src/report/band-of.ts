import type { Thresholds } from '../model/kit.ts';
import type { Band } from '../model/health-section.ts';
import type { ScoreValue } from '../model/scorecard.ts';

/** The band a score lies in; none where nothing was assessed. */
export function bandOf(thresholds: Thresholds, value: ScoreValue): { readonly band?: Band } {
  return value.state === 'assessed' ? { band: bandAt(thresholds, value.score) } : {};
}

/** The band of a score (0…100) by the kit's cuts. */
export function bandAt({ bands }: Thresholds, score: number): Band {
  if (score >= bands.strong) return 'strong';
  if (score >= bands.sound) return 'sound';
  return score >= bands.fragile ? 'fragile' : 'weak';
}
