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
    ...(inFull ? steps.flatMap((step) => [...renderStep(painter, step), blank]) : []),
    ...(inFull && alternatives.length > 0 ? [tint('strong', say`Next in line`)] : []),
    ...(inFull ? alternatives.flatMap((fix) => alternative(painter, fix)) : []),
    blank,
  ];
}

/** Where there is little room, the day by which the effect should show stands with the step alone. */
function planTable(painter: Painter, steps: readonly StepEntry[]): readonly Ink[] {
  const { say, tint, width } = painter;
  const columns = [
    { title: 'Start by day', room: 8, cell: ({ phase }: StepEntry) => tint('strong', say`${phase}`) },
    {
      title: 'What',
      room: Math.min(70, width - (width < leastForAll ? 35 : 43)),
      cell: ({ order, title }: StepEntry) => say`${order}. ${title}`,
    },
    { title: 'Who', room: 20, cell: ({ owner }: StepEntry) => say`${owner}` },
    { title: 'Weeks', room: 7, cell: ({ effort }: StepEntry) => say`${sayNumber(effort, 1)}` },
    { title: 'Shows by day', room: 8, cell: ({ dueDays }: StepEntry) => say`${dueDays}` },
  ].slice(0, width < leastForAll ? 4 : 5);
  return grid(painter, {
    head: columns.map(({ title }) => tint('quiet', say`${title}`)),
    rows: steps.map((step) => columns.map(({ cell }) => cell(step))),
    widths: columns.map(({ room }) => room),
  });
}

const leastForAll = 72;

function alternative(painter: Painter, fix: FixEntry): readonly Ink[] {
  const { say, glyphs } = painter;
  return paragraph(painter, say`${fix.title} (${sayFixEffort(fix)})`, {
    mark: say`${glyphs.bullet} `,
    hang: 2,
  });
}
