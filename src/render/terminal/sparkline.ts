import type { ScoreValue } from '../../model/scorecard.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';

/** One sign for each wave, higher for a better score (0…100 on the full height); a gap is a dot. Numbers stand beside it. */
export function sparkline({ say, tint, glyphs }: Painter, values: readonly ScoreValue[]): Ink {
  const signs = glyphs.heights;
  const line = values.map((value) => {
    if (value.state === 'not-assessed') return glyphs.dot;
    const step = Math.min(signs.length - 1, Math.floor((value.score / 100) * signs.length));
    return signs[step] ?? '';
  });
  return tint('title', say`${line.join('')}`);
}
