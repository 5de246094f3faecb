import type { DisagreementSection, SideEntry, SplitEntry } from '../../model/disagreement-section.ts';
import { saySide } from '../wording/say-side.ts';
import { dumbbells } from './dumbbells.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';

const inFull = 3;

/** Each gap as two dots on a line, and the widest three in the words people chose. */
export function disagreementsPart({ intro, splits }: DisagreementSection): Markup {
  return section('disagreements', [
    markup`<p class="lead">${intro.text}</p>`,
    ...splits.slice(0, inFull).map(split),
    dumbbells(splits),
  ]);
}

function split({ title, contested, sides, summary }: SplitEntry): Markup {
  const flag = contested ? markup` <span class="flag">contested</span>` : undefined;
  return markup`
<article class="gap">
<h3>${title}${flag}</h3>
<p>${summary.text}</p>
${sides === undefined ? undefined : markup`<div class="pair">${sides.map(side)}</div>`}
</article>`;
}

function side(given: SideEntry): Markup {
  const quotes = given.said.map((words) => markup`<p class="quote"><q>${words}</q></p>`);
  return markup`<div><p class="kicker">${saySide(given)}</p>${quotes}</div>`;
}
