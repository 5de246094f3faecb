import type { PlanSection, StepEntry } from '../../model/plan-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { Detail } from '../renderer.ts';
import { sayFixEffort } from '../wording/say-fix-effort.ts';
import { heading, strong } from './blocks.ts';
import { bullets } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { table } from './table.ts';

/** The plan as a table, and, unless it is only a guess, each step in full and what stands next in line. */
export function planPart(
  { intro, firm, steps, alternatives }: PlanSection,
  detail: Detail,
): readonly Markdown[] {
  const inFull = detail === 'everything' || (detail === 'summary' && firm);
  return [
    say`${intro.text}`,
    table({
      head: [say`Start by day`, say`What`, say`Who`, say`Weeks`, say`Shows by day`],
      rows: steps.map(row),
    }),
    ...(inFull ? steps.flatMap((step) => stepInFull(step)) : []),
    ...(inFull && alternatives.length > 0 ? [strong(say`Next in line`)] : []),
    ...(inFull ? [bullets(alternatives.map((fix) => say`${fix.title} (${sayFixEffort(fix)})`))] : []),
  ];
}

function row({ phase, order, title, owner, effort, dueDays }: StepEntry): readonly Markdown[] {
  return [
    say`${phase}`,
    say`${order}. ${title}`,
    say`${owner}`,
    say`${sayNumber(effort, 1)}`,
    say`${dueDays}`,
  ];
}

function stepInFull(step: StepEntry): readonly Markdown[] {
  const { order, title, steps, measure, predictions, ifSkipped, why, because, inPlace } = step;
  return [
    heading(3, say`${order}. ${title}`),
    why === undefined ? say`` : say`${why.text}`,
    bullets(steps.map((each) => say`${each}`)),
    measure === '' ? say`` : say`How you will know: ${measure}`,
    because === 'prerequisite' ? say`This must come first, so that other steps can start.` : say``,
    inPlace === undefined ? say`` : say`${inPlace.text}`,
    ...predictions.map(({ text }) => say`${text}`),
    say`${ifSkipped.text}`,
  ];
}
