import type { StepEntry } from '../../model/plan-section.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';

/** One step: why it is there, what to do, how to know, what must come first, what should move, and what happens without it. */
export function renderStep(painter: Painter, step: StepEntry): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const mark = tint('title', padded(say`${step.order}.`, 4));
  const lines = [
    step.because === 'prerequisite' ? say`This must come first, so that other steps can start.` : undefined,
    step.inPlace && say`${step.inPlace.text}`,
    ...step.predictions.map(({ text }) => say`${text}`),
    say`${step.ifSkipped.text}`,
  ].filter((line) => line !== undefined);
  return [
    ...paragraph(painter, tint('strong', say`${step.title}`), { mark, hang: 4 }),
    ...(step.why === undefined ? [] : paragraph(painter, say`${step.why.text}`, { indent: 4 })),
    ...step.steps.flatMap((each) =>
      paragraph(painter, say`${each}`, { indent: 4, mark: say`${glyphs.bullet} `, hang: 2 }),
    ),
    ...(step.measure === ''
      ? []
      : paragraph(painter, say`How you will know: ${step.measure}`, { indent: 4 })),
    ...lines.flatMap((line) => paragraph(painter, line, { indent: 4 })),
  ];
}
