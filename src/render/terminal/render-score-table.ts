import type { Artifact } from '../../model/artifact.ts';
import type { Kit } from '../../model/kit.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { RenderOptions } from '../renderer.ts';
import type { ScoreRow } from '../score-row.ts';
import { grid } from './grid.ts';
import { painterOf } from './painter.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';
import { writePage } from './write-page.ts';

/** Scores of 100, one row for each sheet or assessment; domains stand under numbers that are explained below. */
export function renderScoreTable(rows: readonly ScoreRow[], kit: Kit, options: RenderOptions): Artifact {
  const painter = painterOf(options);
  const lines = [...scoreGrids(painter, rows, kit), ...legend(painter, kit)];
  return { body: writePage(lines), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

const column = 6;

/** As many domains side by side as the page has room for, the rest in further tables below. */
function scoreGrids(painter: Painter, rows: readonly ScoreRow[], kit: Kit): readonly Ink[] {
  const name = Math.min(44, Math.max(20, painter.width - (kit.domains.length + 1) * column));
  const perTable = Math.max(1, Math.floor((painter.width - name) / column) - 1);
  const starts = kit.domains.map((_, index) => index).filter((index) => index % perTable === 0);
  return (starts.length === 0 ? [0] : starts).flatMap((start) => {
    const domains = kit.domains
      .slice(start, start + perTable)
      .map(({ id }, index) => ({ id, number: start + index + 1 }));
    const head = ['', 'all', ...domains.map(({ number }) => String(number))];
    return [
      ...grid(painter, {
        head: head.map((title) => painter.tint('quiet', painter.say`${title}`)),
        rows: rows.map((row) => cellsOf(painter, row, domains)),
        widths: [name, ...head.slice(1).map(() => column)],
      }),
      painter.say``,
    ];
  });
}

function cellsOf(
  { say }: Painter,
  row: ScoreRow,
  domains: readonly { readonly id: string }[],
): readonly Ink[] {
  const { overall, domains: scores } = row.scorecard;
  const values = domains.map(({ id }) => scores.find(({ domain }) => domain === id)?.value);
  return [nameOf(row), sayScore(overall.value), ...values.map(sayScore)].map((cell) => say`${cell}`);
}

function nameOf({ company, wave, sheet }: ScoreRow): string {
  return sheet === undefined
    ? `${company}, ${wave}`
    : `${company}, ${wave}, ${sheet.respondent} (${sheet.roles.join(', ')})`;
}

function sayScore(value: ScoreValue | undefined): string {
  return value?.state === 'assessed' ? sayNumber(value.score) : 'n/a';
}

function legend(painter: Painter, kit: Kit): readonly Ink[] {
  const { say } = painter;
  return [
    ...kit.domains.flatMap(({ title }, index) =>
      paragraph(painter, say`${title}`, { mark: padded(say`${index + 1}.`, 4), hang: 4 }),
    ),
    ...paragraph(painter, say`n/a: not assessed`),
  ];
}
