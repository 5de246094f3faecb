import type { Band } from '../../model/health-section.ts';
import type { Tone } from './painter.ts';

/** The colour of a band; its word always stands beside it. */
export function toneOf(band: Band | undefined): Tone {
  return band === undefined ? 'quiet' : tones[band];
}

const tones = { weak: 'bad', fragile: 'warn', sound: 'good', strong: 'good' } as const satisfies Record<
  Band,
  Tone
>;
