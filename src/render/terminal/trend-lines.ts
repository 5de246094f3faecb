import type { TrendCause, TrendLine, TrendSection } from '../../model/trend-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { sayNamed } from '../wording/say-named.ts';
import { trendParts } from '../wording/trend-parts.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { grid } from './grid.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { sparkline } from './sparkline.ts';

/** Waves that a table has room for; of more the latest are shown, the small line shows all. */
const most = 6;

/** The waves as small lines with numbers beside them, and which root causes each wave named. */
export function trendLines(
  painter: Painter,
  { intro, waves, lines, rootCauses }: TrendSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint, width } = painter;
  const recent = waves.slice(-most);
  const shown = lines.filter(({ kind }) => kind !== 'symptom' || detail === 'everything');
  const spark = Math.max(6, waves.length + 2);
  const column = Math.max(6, Math.min(9, Math.floor((width - spark - 24) / recent.length)));
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
      scores.map((line) => rowOf(painter, line)),
    ),
    ...tableOf(
      troubleHeads.scores,
      troubles.map((line) => rowOf(painter, line)),
    ),
    ...tableOf(
      'Named as a root cause',
      rootCauses.map((cause) => causeRow(painter, cause)),
    ),
    blank,
  ];
}

function rowOf(painter: Painter, { title, values }: TrendLine): readonly Ink[] {
  const { say } = painter;
  return [
    say`${title}`,
    sparkline(painter, values),
    ...values.slice(-most).map((value) => say`${sayPlainScore(value)}`),
  ];
}

function causeRow({ say, tint }: Painter, cause: TrendCause): readonly Ink[] {
  const words = sayNamed(cause)
    .slice(-most)
    .map((word) => tint(word === 'yes' ? 'bad' : 'quiet', say`${word}`));
  return [say`${cause.fault}`, say``, ...words];
}
