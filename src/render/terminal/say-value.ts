import type { Band } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayReason } from '../../text/say-reason.ts';
import type { Tone } from './painter.ts';

/** A score with its range: "62 (55–69)", or that there is none and why. */
export function sayValue(value: ScoreValue): string {
  if (value.state === 'not-assessed') return `not assessed: ${sayReason(value.reason)}`;
  const { score, interval } = value;
  return interval === undefined ? sayNumber(score) : `${sayNumber(score)} (${sayRange(interval)})`;
}

/** An interval as whole numbers: "55–69". */
export function sayRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${sayNumber(low)}–${sayNumber(high)}`;
}

/** The colour of a band; its word always stands beside it. */
export function toneOf(band: Band | undefined): Tone {
  return band === undefined ? 'quiet' : tones[band];
}

const tones = { weak: 'bad', fragile: 'warn', sound: 'good', strong: 'good' } as const satisfies Record<
  Band,
  Tone
>;
