import type { RootCauseSection } from '../../model/report.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderCause, renderSuspect } from './render-cause.ts';

/** Named causes in full; those next in line in short; suspects in full where nothing is named. */
export function renderRootCauses(
  painter: Painter,
  { intro, causes, runnersUp }: RootCauseSection,
): readonly Ink[] {
  const { say, tint } = painter;
  const next = causes.length === 0 ? 'Suspects' : 'Next in line';
  return [
    ...heading(painter, '4. Root causes'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...causes.flatMap((cause) => [...renderCause(painter, cause), blank]),
    ...(runnersUp.length === 0 ? [] : [tint('strong', say`${next}`), blank]),
    ...runnersUp.flatMap((cause) => [
      ...(causes.length === 0 ? renderCause : renderSuspect)(painter, cause),
      blank,
    ]),
  ];
}
