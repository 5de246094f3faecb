import type { ScoreValue } from '../../model/scorecard.ts';
import type { Markup } from './markup.ts';
import { dot, slope, stroke, track } from './track.ts';

const height = 36;
const edge = 5;

type Place = { readonly at: number; readonly y: number };

/** One line over all waves, 0 at the bottom and 100 at the top; a wave without a score leaves a gap. */
export function trendTrack(values: readonly ScoreValue[]): Markup {
  const places = values.map((value, index) => placeOf(value, index, values.length));
  const slopes = places.slice(1).flatMap((to, index) => {
    const from = places[index];
    return from === undefined || to === undefined ? [] : [slope('course', from, to)];
  });
  const dots = places.flatMap((place) =>
    place === undefined ? [] : [dot('stop', place.at, { y: place.y, radius: 3.5 })],
  );
  return track('course-of-waves', height, [
    stroke('tick', { from: 0, to: 1, y: edge }),
    stroke('tick', { from: 0, to: 1, y: height - edge }),
    ...slopes,
    ...dots,
  ]);
}

function placeOf(value: ScoreValue, index: number, waves: number): Place | undefined {
  if (value.state === 'not-assessed') return undefined;
  const share = waves < 2 ? 0.5 : index / (waves - 1);
  return { at: 0.04 + share * 0.92, y: height - edge - (value.score / 100) * (height - 2 * edge) };
}
