import type { RootCauseSection } from '../../model/root-cause-section.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderCause, renderSuspect } from './render-cause.ts';

/** Named causes in full, those next in line in short; where nothing is named, the first suspect in full. */
export function renderRootCauses(
  painter: Painter,
  { intro, causes, runnersUp }: RootCauseSection,
): readonly Ink[] {
  const { say, tint } = painter;
  const next = causes.length === 0 ? 'Suspects' : 'Next in rank';
  return [
    ...heading(painter, 'causes'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...causes.flatMap((cause) => [...renderCause(painter, cause), blank]),
    ...(runnersUp.length === 0 ? [] : [tint('strong', say`${next}`), blank]),
    ...runnersUp.flatMap((cause, index) => {
      const render = causes.length === 0 && index === 0 ? renderCause : renderSuspect;
      return [...render(painter, cause), blank];
    }),
  ];
}
