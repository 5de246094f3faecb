import type { FixEntry, PlanSection, StepEntry } from '../../model/plan-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayFixEffort } from '../wording/say-fix-effort.ts';
import { grid } from './grid.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderStep } from './render-step.ts';

/** The plan as a table of 30, 60 and 90 days, and, unless the plan is only a guess, each step in full and what stands next in line. */
export function renderPlan(
  painter: Painter,
  { intro, firm, steps, alternatives }: PlanSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint } = painter;
  const inFull = detail === 'everything' || (detail === 'summary' && firm);
  return [
    ...heading(painter, 'plan'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...(steps.length === 0 ? [] : planTable(painter, steps)),
    blank,
    ...(inFull ? steps.flatMap((step) => [...renderStep(painter, step, detail), blank]) : []),
    ...(inFull && alternatives.length > 0 ? [tint('strong', say`Next in line`)] : []),
    ...(inFull ? alternatives.flatMap((fix) => alternative(painter, fix)) : []),
    blank,
  ];
}

function planTable(painter: Painter, steps: readonly StepEntry[]): readonly Ink[] {
  const { say, tint, width } = painter;
  const head = ['By day', 'What', 'Who', 'Weeks'].map((title) => tint('quiet', say`${title}`));
  const rows = steps.map(({ phase, title, owner, effort, order }) => [
    tint('strong', say`${phase}`),
    say`${order}. ${title}`,
    say`${owner}`,
    say`${sayNumber(effort, 1)}`,
  ]);
  const what = Math.min(70, width - 8 - 20 - 7);
  return grid(painter, { head, rows, widths: [8, what, 20, 7] });
}

function alternative(painter: Painter, fix: FixEntry): readonly Ink[] {
  const { say, glyphs } = painter;
  return paragraph(painter, say`${fix.title} (${sayFixEffort(fix)})`, {
    mark: say`${glyphs.bullet} `,
    hang: 2,
  });
}
