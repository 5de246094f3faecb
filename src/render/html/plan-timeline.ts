import type { StepEntry } from '../../model/plan-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { box, dot, track, upright } from './track.ts';

/** Share of the width that the days take; the rest is for the half of a dot on the last day. */
const room = 0.97;

/** The steps over the days: a bar for the phase in which each begins, a dot for the day its effect should show. */
export function planTimeline(steps: readonly StepEntry[]): Markup {
  const days = Math.ceil(Math.max(90, ...steps.map(({ dueDays }) => dueDays)) / 30) * 30;
  const ticks = Array.from({ length: days / 30 }, (_, index) => (index + 1) * 30);
  return markup`
<table class="timeline stack">
<caption>The bar is the month in which to start; the dot is the day by which its effect should show.</caption>
<thead><tr><th scope="col">Step</th><th scope="col">Who</th><th scope="col" class="figure">Weeks</th><th scope="col" class="figure">Start by day</th><th scope="col" class="figure">Shows by day</th><td class="wide">${axis(ticks, days)}</td></tr></thead>
<tbody>${steps.map((step) => row(step, ticks, days))}</tbody>
</table>`;
}

function axis(ticks: readonly number[], days: number): Markup {
  const labels = ticks.map(
    (day) =>
      markup`<text x="${sayNumber((day / days) * room * 100, 2)}%" y="14" text-anchor="end">${day}</text>`,
  );
  return track('axis', 18, labels);
}

function row(
  { order, title, owner, effort, phase, dueDays }: StepEntry,
  ticks: readonly number[],
  days: number,
): Markup {
  const lines = ticks.map((day) => upright('tick', (day / days) * room, { from: 0, to: 28 }));
  const bar = box({
    kind: 'phase',
    from: ((phase - 30) / days) * room,
    to: (phase / days) * room,
    y: 8,
    height: 12,
  });
  return markup`<tr><th scope="row"><span class="number">${order}</span> ${title}</th><td>${owner}</td><td class="figure" data-name="weeks">${sayNumber(effort, 1)}</td><td class="figure" data-name="start by day">${phase}</td><td class="figure" data-name="shows by day">${dueDays}</td><td class="wide">${track('days', 28, [...lines, bar, dot('due', (dueDays / days) * room, { y: 14, radius: 5 })])}</td></tr>`;
}
