import type { FixEntry, PlanSection, StepEntry } from '../../model/plan-section.ts';
import { sayFixEffort } from '../wording/say-fix-effort.ts';
import type { Detail } from '../renderer.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { planTimeline } from './plan-timeline.ts';
import { section } from './section.ts';

/** The plan on a time line, then each step in full, unless the plan is only a guess, and what stands next in line. */
export function planPart({ intro, firm, steps, alternatives }: PlanSection, detail: Detail): Markup {
  const lead = markup`<p class="lead">${intro.text}</p>`;
  const line = steps.length === 0 ? markup`` : planTimeline(steps);
  const isGuess = !firm && steps.length === 0;
  if (detail === 'brief' || (isGuess && detail === 'summary')) return section('plan', [lead, line]);
  return section('plan', [
    lead,
    line,
    ...steps.map(step),
    ...(alternatives.length === 0
      ? []
      : [markup`<h3>Next in line</h3><ul>${alternatives.map(alternative)}</ul>`]),
  ]);
}

function step(entry: StepEntry): Markup {
  const { order, title, why, because, steps, measure, predictions, ifSkipped, inPlace } = entry;
  const first =
    because === 'prerequisite'
      ? markup`<p>This must come first, so that other steps can start.</p>`
      : undefined;
  const known = measure === '' ? undefined : markup`<p><b>How you will know:</b> ${measure}</p>`;
  return markup`
<article class="step">
<h3><span class="number">${order}</span> ${title}</h3>
${why && markup`<p>${why.text}</p>`}
<ul class="tasks">${steps.map((each) => markup`<li>${each}</li>`)}</ul>
${known}${first}${inPlace && markup`<p>${inPlace.text}</p>`}
${predictions.length === 0 ? undefined : markup`<ul class="predictions">${predictions.map(({ text }) => markup`<li>${text}</li>`)}</ul>`}
<p class="skipped">${ifSkipped.text}</p>
</article>`;
}

function alternative(fix: FixEntry): Markup {
  return markup`<li>${fix.title} (${sayFixEffort(fix)})</li>`;
}
