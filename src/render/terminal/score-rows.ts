import type { Band } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import { bar } from './bar.ts';
import { columnsOf } from './columns-of.ts';
import { grid } from './grid.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter } from './painter.ts';
import { sayRange } from '../wording/say-value.ts';
import { stacked } from './stacked.ts';
import { toneOf } from './tone-of.ts';

export type ScoredRow = {
  readonly title: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  /** Words of the last column; narrow pages put them below band and range. */
  readonly last: string;
};

export type ScoreRows = {
  /** Heads of the first and the last column. */
  readonly heads: readonly [string, string];
  readonly rows: readonly ScoredRow[];
  readonly widths: readonly number[];
};

/** Scores as bars, each with number, band and range in words beside it. */
export function scoreRows(painter: Painter, { heads, rows, widths }: ScoreRows): readonly Ink[] {
  if (rows.length === 0) return [];
  const [first, last] = heads;
  const quiet = (head: string): Ink => painter.tint('quiet', painter.say`${head}`);
  const words = isNarrow(widths)
    ? [stacked(quiet('Band, range'), quiet(last))]
    : ['Band', 'Range', last].map(quiet);
  return grid(painter, {
    head: [quiet(first), quiet('Score of 100'), ...words],
    rows: rows.map((row) => cellsOf(painter, row, widths)),
    widths,
  });
}

/** Widths that suit the longest title; pages under 76 columns have one column for all words. */
export function scoreWidths({ width }: Painter, titles: readonly string[]): readonly number[] {
  const longest = Math.max(18, ...titles.map((title) => columnsOf(title))) + 2;
  if (width < 76) return [Math.min(longest, width - 34), 17, 17];
  const [bars, last] = width < 110 ? [16, 16] : [28, 20];
  return [Math.min(longest, width - bars - last - 18), bars, 9, 9, last];
}

function cellsOf(
  painter: Painter,
  { title, value, band, last }: ScoredRow,
  widths: readonly number[],
): readonly Ink[] {
  const { say, tint } = painter;
  if (value.state === 'not-assessed') {
    const why = tint('quiet', say`${last}`);
    const cells = [say`${title}`, tint('quiet', say`not assessed`)];
    return isNarrow(widths) ? [...cells, why] : [...cells, say``, say``, why];
  }
  const range = value.interval === undefined ? '' : sayRange(value.interval);
  const word = tint(toneOf(band), say`${band ?? ''}`);
  const cells = [say`${title}`, scoreBar(painter, { score: value.score, band }, (widths[1] ?? 0) - 6)];
  return isNarrow(widths)
    ? [...cells, stacked(say`${word} ${range}`, say`${last}`)]
    : [...cells, word, say`${range}`, say`${last}`];
}

function isNarrow(widths: readonly number[]): boolean {
  return widths.length < 5;
}

function scoreBar(
  painter: Painter,
  { score, band }: { readonly score: number; readonly band: Band | undefined },
  cells: number,
): Ink {
  const number = padded(painter.say`${sayNumber(score)}`, 3, 'before');
  return painter.say`${bar(painter, score / 100, { cells, tone: toneOf(band) })} ${number}`;
}
