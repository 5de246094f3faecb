import type { Band } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayReason } from '../../text/say-reason.ts';
import { bar } from './bar.ts';
import { columnsOf } from './columns-of.ts';
import { grid } from './grid.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter } from './painter.ts';
import { sayRange } from '../wording/say-value.ts';
import { toneOf } from './tone-of.ts';

export type ScoredRow = {
  readonly title: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  /** Words of the last column; narrow pages leave it out. */
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
  const all = [first, 'Score of 100', 'Band', 'Range', last].slice(0, widths.length);
  return grid(painter, {
    head: all.map((head) => painter.tint('quiet', painter.say`${head}`)),
    rows: rows.map((row) => cellsOf(painter, row, widths)),
    widths,
  });
}

/** Widths that suit the longest title; pages under 76 columns keep title, bar and one column of words. */
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
  const narrow = widths.length < 5;
  if (value.state === 'not-assessed') {
    const why = tint('quiet', say`${sayReason(value.reason)}`);
    const cells = [say`${title}`, tint('quiet', say`not assessed`)];
    return narrow ? [...cells, why] : [...cells, say``, say``, why];
  }
  const range = value.interval === undefined ? '' : sayRange(value.interval);
  const word = tint(toneOf(band), say`${band ?? ''}`);
  const cells = [say`${title}`, scoreBar(painter, { score: value.score, band }, (widths[1] ?? 0) - 6)];
  return narrow ? [...cells, say`${word} ${range}`] : [...cells, word, say`${range}`, say`${last}`];
}

function scoreBar(
  painter: Painter,
  { score, band }: { readonly score: number; readonly band: Band | undefined },
  cells: number,
): Ink {
  const number = padded(painter.say`${sayNumber(score)}`, 3, 'before');
  return painter.say`${bar(painter, score / 100, { cells, tone: toneOf(band) })} ${number}`;
}
