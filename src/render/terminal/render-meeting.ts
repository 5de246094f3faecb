import type { Agenda } from '../../model/disagreement-section.ts';
import { sayMeeting } from '../wording/say-meeting.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** What to settle in one meeting, as a list of points; the agenda itself is a page of its own. */
export function renderMeeting(painter: Painter, agenda: Agenda): readonly Ink[] {
  const { say, tint } = painter;
  const { points } = agenda;
  if (points.length === 0) return [];
  return [
    ...paragraph(painter, tint('strong', say`${sayMeeting(agenda)}`)),
    ...paragraph(painter, tint('quiet', say`topline report --agenda prints what to talk about.`)),
    ...points.flatMap(({ title }, index) =>
      paragraph(painter, say`${title}`, { mark: padded(say`${index + 1}.`, 4), hang: 4 }),
    ),
    blank,
  ];
}
