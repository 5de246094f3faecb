import type { Band } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { box, stroke, track, upright } from './track.ts';

/** A score as a bar in the colour of its band, and the range in which it could lie as a line with two ends. */
export function scoreTrack(value: ScoreValue, band: Band | undefined): Markup {
  const ground = box({ kind: 'ground', from: 0, to: 1, y: 6, height: 8 });
  if (value.state === 'not-assessed') return track('open', 20, [ground]);
  const { score, interval } = value;
  const bar = box({ kind: `fill ${band ?? ''}`, from: 0, to: score / 100, y: 6, height: 8 });
  return track('score', 20, [ground, bar, ...(interval === undefined ? [] : rangeOf(interval))]);
}

function rangeOf({ low, high }: { readonly low: number; readonly high: number }): readonly Markup[] {
  const ends = { from: 6, to: 14 };
  return [
    stroke('range', { from: low / 100, to: high / 100, y: 10 }),
    upright('range', low / 100, ends),
    upright('range', high / 100, ends),
  ];
}

/** The word of a band with a spot in its colour. */
export function bandWord(band: Band | undefined): Markup {
  return band === undefined ? markup`` : markup`<span class="band ${band}">${band}</span>`;
}
