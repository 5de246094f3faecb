import type { Report } from '../../model/report.ts';
import type { Rows } from './report-table.ts';

/** The steps of the plan in the order of doing; lists inside a step are parted by semicolons. */
export function planTable({ plan }: Report): Rows {
  return {
    head: [
      ...['order', 'by_day', 'fix', 'title', 'owner', 'person_weeks', 'effect_by_day', 'because'],
      ...['repairs', 'what_to_do', 'how_you_will_know', 'what_should_move', 'if_skipped', 'firm'],
    ],
    rows: plan.steps.map((step) => [
      ...[step.order, step.phase, step.fix, step.title, step.owner, step.effort, step.dueDays, step.because],
      listed(step.repairs),
      listed(step.steps),
      step.measure,
      listed(step.predictions.map(({ text }) => text)),
      step.ifSkipped.text,
      plan.firm,
    ]),
  };
}

function listed(items: readonly string[]): string {
  return items.join('; ');
}
