import type { TrendCause, TrendLine, TrendSection, TrendWave } from '../../model/trend-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { sayNamed } from '../wording/say-named.ts';
import { trendParts } from '../wording/trend-parts.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { columnsOf } from './columns-of.ts';
import { grid } from './grid.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { sparkline } from './sparkline.ts';

/** Waves that a table shows, or as many as fit; of more the latest are shown, the small line shows all. */
const most = 6;

/** Columns that the titles need at least. */
const label = 12;

/** The waves as small lines with numbers beside them, and which root causes each wave named. */
export function trendLines(
  painter: Painter,
  { intro, waves, lines, rootCauses }: TrendSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint, width } = painter;
  const shown = lines.filter(({ kind }) => kind !== 'symptom' || detail === 'everything');
  const spark = Math.max(6, waves.length + 2);
  const column = columnOf(waves);
  const count = Math.max(1, Math.min(most, waves.length, Math.floor((width - spark - label) / column)));
  const recent = waves.slice(-count);
  const widths = [Math.min(60, width - spark - column * recent.length), spark, ...recent.map(() => column)];
  const tableOf = (head: string, rows: readonly (readonly Ink[])[]): readonly Ink[] => {
    const heads = [head, '', ...recent.map(({ wave }) => wave)].map((word) => tint('quiet', say`${word}`));
    return rows.length === 0 ? [] : [blank, ...grid(painter, { head: heads, rows, widths })];
  };
  const { scores, troubles } = trendParts(shown);
  return [
    ...paragraph(painter, say`${intro.text}`),
    ...tableOf(
      'Score of 100',
      scores.map((line) => rowOf(painter, line, count)),
    ),
    ...tableOf(
      troubleHeads.scores,
      troubles.map((line) => rowOf(painter, line, count)),
    ),
    ...tableOf(
      'Named as a root cause',
      rootCauses.map((cause) => causeRow(painter, cause, count)),
    ),
    blank,
  ];
}

/** Columns of a wave, so that neither its name nor the word “unknown” breaks, and the gap to the next; of names, 16 at most. */
function columnOf(waves: readonly TrendWave[]): number {
  const names = waves.map(({ wave }) => columnsOf(wave));
  return Math.min(16, Math.max(7, ...names)) + 2;
}

function rowOf(painter: Painter, { title, values }: TrendLine, count: number): readonly Ink[] {
  const { say } = painter;
  return [
    say`${title}`,
    sparkline(painter, values),
    ...values.slice(-count).map((value) => say`${sayPlainScore(value)}`),
  ];
}

function causeRow({ say, tint }: Painter, cause: TrendCause, count: number): readonly Ink[] {
  const words = sayNamed(cause)
    .slice(-count)
    .map((word) => tint(word === 'yes' ? 'bad' : 'quiet', say`${word}`));
  return [say`${cause.fault}`, say``, ...words];
}
