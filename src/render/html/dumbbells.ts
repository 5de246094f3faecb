import type { SideEntry, SplitEntry } from '../../model/disagreement-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { dot, stroke, track } from './track.ts';

/** Gaps in perception, the widest first: the better view and the worse one as two dots on the scale of levels. */
export function dumbbells(splits: readonly SplitEntry[]): Markup {
  const shown = splits.flatMap(({ title, sides }) => (sides === undefined ? [] : [row(title, sides)]));
  if (shown.length === 0) return markup``;
  return markup`
<table class="gaps stack">
<caption>Levels run from 0 to 4; 4 is the healthy end. The full dot is the better view.</caption>
<thead><tr><th scope="col">On what</th><th scope="col">Worse view</th><td class="wide"></td><th scope="col">Better view</th></tr></thead>
<tbody>${shown}</tbody>
</table>`;
}

function row(title: string, [better, worse]: readonly [SideEntry, SideEntry]): Markup {
  return markup`<tr><th scope="row">${title}</th><td>${view(worse)}</td><td class="wide">${line(worse.mean, better.mean)}</td><td>${view(better)}</td></tr>`;
}

function view({ group, mean }: SideEntry): Markup {
  return markup`<b>${sayNumber(mean, 1)}</b> <span class="quiet">${group}</span>`;
}

function line(low: number, high: number): Markup {
  const [from, to] = [place(low), place(high)];
  return track('dumbbell', 20, [
    stroke('scale', { from: 0, to: 1, y: 10 }),
    stroke('apart', { from, to, y: 10 }),
    dot('worse', from, { y: 10, radius: 5 }),
    dot('better', to, { y: 10, radius: 5 }),
  ]);
}

/** Level 0…4 as a share, with room for the dots at both ends. */
function place(level: number): number {
  return 0.04 + (level / 4) * 0.92;
}
