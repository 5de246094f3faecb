import type { Movement } from '../../model/comparison.ts';
import { sayChange, sayDirection } from '../wording/say-change.ts';
import { sayPairs } from '../wording/say-pairs.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { grid } from './grid.ts';
import type { Ink } from './ink.ts';
import type { Painter, Tone } from './painter.ts';
import { stacked } from './stacked.ts';

/** Scores then and now, whether the change is more than noise, and below it the scores of its pairs if they are others. */
export function movementRows(painter: Painter, movements: readonly Movement[]): readonly Ink[] {
  const { say, tint, width } = painter;
  const head = ['', 'Then', 'Now', 'Change (range)', ''].map((word) => tint('quiet', say`${word}`));
  const change = width < 76 ? 14 : 26;
  const word = width < 76 ? 8 : 13;
  return grid(painter, {
    head,
    rows: movements.map((movement) => rowOf(painter, movement)),
    widths: [Math.min(64, width - change - word - 12), 6, 6, change, word],
  });
}

function rowOf(painter: Painter, movement: Movement): readonly Ink[] {
  const { say, tint } = painter;
  const { title, before, after, change } = movement;
  const tone = change.state === 'compared' ? tones[change.direction] : 'quiet';
  return [
    say`${title}`,
    say`${sayPlainScore(before)}`,
    say`${sayPlainScore(after)}`,
    changeCell(painter, movement),
    tint(tone, say`${sayDirection(change)}`),
  ];
}

function changeCell({ say, tint }: Painter, movement: Movement): Ink {
  const change = say`${sayChange(movement.change)}`;
  const pairs = sayPairs(movement);
  return pairs === '' ? change : stacked(change, tint('quiet', say`${pairs}`));
}

const tones = { up: 'good', down: 'bad', 'within-noise': 'quiet' } as const satisfies Record<string, Tone>;
