import type { StepEntry } from '../../model/plan-section.ts';
import type { RenderOptions } from '../renderer.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';

/** One step: what to do, how to know, what should move (the first two, if not everything), and what happens without it. */
export function renderStep(
  painter: Painter,
  step: StepEntry,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const mark = tint('title', padded(say`${step.order}.`, 4));
  const predictions = detail === 'everything' ? step.predictions : step.predictions.slice(0, 2);
  const lines = [
    step.because === 'prerequisite' ? say`This must come first, so that other steps can start.` : undefined,
    ...predictions.map(({ text }) => say`${text}`),
    say`${step.ifSkipped.text}`,
  ].filter((line) => line !== undefined);
  return [
    ...paragraph(painter, tint('strong', say`${step.title}`), { mark, hang: 4 }),
    ...step.steps.flatMap((each) =>
      paragraph(painter, say`${each}`, { indent: 4, mark: say`${glyphs.bullet} `, hang: 2 }),
    ),
    ...(step.measure === ''
      ? []
      : paragraph(painter, say`How you will know: ${step.measure}`, { indent: 4 })),
    ...lines.flatMap((line) => paragraph(painter, line, { indent: 4 })),
  ];
}
