import type { Thresholds } from '../model/kit.ts';
import type { Band } from '../model/report.ts';
import type { ScoreValue } from '../model/scorecard.ts';

/** The band a score (0…100) lies in, by the kit's cuts; none where nothing was assessed. */
export function bandOf({ bands }: Thresholds, value: ScoreValue): { readonly band?: Band } {
  if (value.state === 'not-assessed') return {};
  if (value.score >= bands.strong) return { band: 'strong' };
  if (value.score >= bands.sound) return { band: 'sound' };
  return { band: value.score >= bands.fragile ? 'fragile' : 'weak' };
}
