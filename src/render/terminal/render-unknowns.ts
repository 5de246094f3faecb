import type { AskEntry, UnknownSection } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayReason } from '../../text/say-reason.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';

/** Gaps, don’t-knows and old answers, each list cut, and what to ask next. */
export function renderUnknowns(
  painter: Painter,
  { intro, gaps, unknowns, stale, askIntro, ask }: UnknownSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint } = painter;
  const longest = detail === 'everything' ? 12 : 5;
  const noScore = gaps.map(({ title, value }) => say`${title}: ${sayReason(value.reason)}`);
  const nobody = unknowns.map(
    ({ ask: question, respondents }) => say`${question} (${sayCount(respondents, 'person', 'people')})`,
  );
  const old = stale.map(
    ({ ask: question, answers, days }) =>
      say`${question} (${sayCount(answers, 'answer', 'answers')}, up to ${days} days old)`,
  );
  return [
    ...heading(painter, 'unknowns'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...listed(painter, { title: 'No score yet', items: noScore, longest }),
    ...listed(painter, { title: 'Someone said “I don’t know”', items: nobody, longest }),
    ...listed(painter, { title: 'Answers that have grown old', items: old, longest }),
    ...(ask.length === 0
      ? []
      : [tint('strong', say`Ask these next`), ...paragraph(painter, say`${askIntro.text}`)]),
    ...ask.flatMap((entry, index) => nextQuestion(painter, entry, index + 1)),
    blank,
  ];
}

/** Long lists are cut on the page; the machine formats have them whole. */
type Listed = { readonly title: string; readonly items: readonly Ink[]; readonly longest: number };

function listed(painter: Painter, { title, items, longest }: Listed): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  if (items.length === 0) return [];
  const mark = say`${glyphs.bullet} `;
  const more = items.length - longest;
  return [
    tint('strong', say`${title}`),
    ...items.slice(0, longest).flatMap((item) => paragraph(painter, item, { mark, hang: 2 })),
    ...(more > 0 ? paragraph(painter, say`and ${more} more`, { mark, hang: 2 }) : []),
    blank,
  ];
}

function nextQuestion(painter: Painter, { ask, role, why }: AskEntry, place: number): readonly Ink[] {
  const { say, tint } = painter;
  return [
    ...paragraph(painter, say`${ask}`, { mark: padded(say`${place}.`, 4), hang: 4 }),
    ...paragraph(painter, tint('quiet', say`Ask: ${role}. ${why.text}`), { indent: 4 }),
  ];
}
