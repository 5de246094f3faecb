import type { AnswerEntry, Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { sayLabel } from '../../text/say-label.ts';
import { alikeAnswers } from '../wording/alike-answers.ts';
import { sayAnswers } from '../wording/say-answers.ts';
import { sayLongForm } from '../wording/say-answer-counts.ts';
import { sayValue } from '../wording/say-value.ts';

/** Method, assumptions and what the report was made with; every capability and answer only when asked for. */
export function renderAppendix(
  painter: Painter,
  report: Report,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say } = painter;
  const { appendix, kit, toolVersion } = report;
  const tool = say`topline ${toolVersion}; kit ${kit.id} ${kit.version}, ${kit.digest}.`;
  return [
    ...heading(painter, 'appendix'),
    ...titled(painter, 'The method on one page', sentences(painter, appendix.method)),
    ...(detail === 'everything' ? everything(painter, report) : cutShort(painter, report)),
    ...titled(painter, 'Made with', paragraph(painter, tool)),
  ];
}

function titled(painter: Painter, title: string, lines: readonly Ink[]): readonly Ink[] {
  return lines.length === 0 ? [] : [painter.tint('strong', painter.say`${title}`), ...lines, blank];
}

function sentences(painter: Painter, list: readonly Sentence[]): readonly Ink[] {
  const mark = painter.say`${painter.glyphs.bullet} `;
  return list.flatMap(({ text }) => paragraph(painter, painter.say`${text}`, { mark, hang: 2 }));
}

function cutShort(painter: Painter, { appendix }: Report): readonly Ink[] {
  return [...paragraph(painter, painter.say`${sayLongForm(appendix.answers)}`), blank];
}

function everything(painter: Painter, { health, appendix }: Report): readonly Ink[] {
  const mark = painter.say`${painter.glyphs.bullet} `;
  const capabilities = health.domains.flatMap(({ title, capabilities: own }) => [
    ...paragraph(painter, painter.say`${title}`),
    ...own.flatMap((each) =>
      paragraph(painter, painter.say`${each.title}: ${sayValue(each.value)}; ${sayLabel(each.label)}`, {
        ...{ indent: 2, mark, hang: 2 },
      }),
    ),
  ]);
  return [
    ...titled(painter, 'What we take for granted', sentences(painter, appendix.assumptions)),
    ...titled(painter, 'Every capability', capabilities),
    ...titled(painter, 'Every answer', renderAnswers(painter, appendix.answers)),
  ];
}

function renderAnswers(painter: Painter, answers: readonly AnswerEntry[]): readonly Ink[] {
  const { say } = painter;
  return alikeAnswers(answers, ({ question }) => question).flatMap((alike) => [
    ...paragraph(painter, painter.tint('quiet', say`${alike[0].ask}`)),
    ...sayAnswers(alike).flatMap((words) => paragraph(painter, say`${words}`, { indent: 2 })),
  ]);
}
