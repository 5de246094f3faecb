import type { Artifact } from '../../model/artifact.ts';
import type { Comparison, Movement, QuestionMovement } from '../../model/comparison.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { RenderOptions } from '../renderer.ts';
import { fatesOfCauses } from '../wording/fates-of-causes.ts';
import type { FateWord } from '../wording/fates-of-causes.ts';
import { aboutPairs, tellsPairs } from '../wording/say-pairs.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { grid } from './grid.ts';
import { blank } from './heading.ts';
import { headline } from './headline.ts';
import type { Ink } from './ink.ts';
import { movementRows } from './movement-rows.ts';
import { padded } from './padded.ts';
import { painterOf } from './painter.ts';
import type { Painter, Tone } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderTrackRecord } from './render-track-record.ts';
import { titleBlock } from './title-block.ts';
import { writePage } from './write-page.ts';

/** The comparison as text for a terminal: the whole first, single questions last. */
export function renderComparison(comparison: Comparison, options: RenderOptions): Artifact {
  const painter = painterOf(options);
  const { summary, overall, domains, capabilities, troubles } = comparison;
  const all = options.detail === 'everything';
  const lines = [
    ...title(painter, comparison),
    ...paragraph(painter, painter.tint('strong', painter.say`${summary.text}`)),
    ...headline(painter, 'Scores'),
    ...movementRows(painter, [overall, ...domains]),
    ...(tellsPairs(comparison) ? [blank, ...paragraph(painter, painter.say`${aboutPairs}`)] : []),
    ...causes(painter, comparison),
    ...renderTrackRecord(painter, comparison.trackRecord),
    ...moved(painter, 'Capabilities', capabilities, all),
    ...moved(painter, troubleHeads.movements, troubles, all),
    ...questions(painter, comparison, all),
    ...notes(painter, comparison),
  ];
  return { body: writePage(lines), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

function title(painter: Painter, { company, before, after }: Comparison): readonly Ink[] {
  const { say, glyphs } = painter;
  const sides = say`${before.wave} (${before.at}) ${glyphs.arrow} ${after.wave} (${after.at})`;
  return titleBlock(painter, { company, lines: [say`Comparison ${glyphs.dot} ${sides}`] });
}

function isMove({ change }: Movement): boolean {
  return change.state === 'compared' && change.direction !== 'within-noise';
}

function moved(painter: Painter, head: string, movements: readonly Movement[], all: boolean): readonly Ink[] {
  const shown = all ? movements : movements.filter(isMove);
  const rows =
    shown.length === 0 ? paragraph(painter, painter.say`${noneOf(movements)}`) : movementRows(painter, shown);
  return [...headline(painter, head), ...rows];
}

function noneOf(movements: readonly Movement[]): string {
  return movements.every(({ change }) => change.state === 'not-compared')
    ? 'None can be compared.'
    : 'None moved beyond noise.';
}

function causes(painter: Painter, { rootCauses }: Comparison): readonly Ink[] {
  const fates = fatesOfCauses(rootCauses);
  if (fates.length === 0) return [];
  const { say, tint } = painter;
  return [
    ...headline(painter, 'Root causes'),
    ...fates.flatMap(({ word, fault }) =>
      paragraph(painter, say`${fault}`, { mark: padded(tint(tones[word], say`${word}`), 9), hang: 9 }),
    ),
  ];
}

const tones = {
  new: 'bad',
  still: 'warn',
  gone: 'good',
  unknown: 'quiet',
} as const satisfies Record<FateWord, Tone>;

/** Questions that a page shows unless everything is asked for. */
const most = 10;

function questions(painter: Painter, { questions: all }: Comparison, everything: boolean): readonly Ink[] {
  const { say, tint } = painter;
  const changed = all.filter(({ direction }) => direction !== 'same');
  const shown = everything ? all : changed.slice(0, most);
  if (shown.length === 0) return [];
  const head = ['Question', 'Then', 'Now', 'Answers'].map((word) => tint('quiet', say`${word}`));
  const rest = changed.length - shown.length;
  return [
    ...headline(painter, 'Questions that moved most (levels of 0 to 4)'),
    ...grid(painter, {
      head,
      rows: shown.map((question) => questionRow(painter, question)),
      widths: [painter.width - 22, 7, 7, 8],
    }),
    ...(everything || rest <= 0
      ? []
      : paragraph(painter, tint('quiet', say`and ${rest} more; --everything shows them all`))),
  ];
}

function questionRow({ say, tint }: Painter, movement: QuestionMovement): readonly Ink[] {
  const { ask, before, after, pairs, direction } = movement;
  const tones = { up: 'good', down: 'bad', same: 'quiet' } as const;
  const now = tint(tones[direction], say`${sayNumber(after, 1)}`);
  return [say`${ask}`, say`${sayNumber(before, 1)}`, now, say`${pairs}`];
}

function notes(painter: Painter, { notes: all }: Comparison): readonly Ink[] {
  if (all.length === 0) return [blank];
  const { say, glyphs } = painter;
  return [
    ...headline(painter, 'What could not be compared'),
    ...all.flatMap(({ text }) => paragraph(painter, say`${text}`, { mark: say`${glyphs.bullet} `, hang: 2 })),
  ];
}
