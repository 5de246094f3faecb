import type { PeopleSection } from '../../model/report.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Whether people may be judged yet, and why. */
export function renderPeople(painter: Painter, { reason }: PeopleSection): readonly Ink[] {
  return [...heading(painter, 'people'), ...paragraph(painter, painter.say`${reason.text}`), blank];
}
