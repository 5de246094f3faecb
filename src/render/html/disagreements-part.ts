import type { DisagreementSection, SideEntry, SplitEntry } from '../../model/disagreement-section.ts';
import { saySide } from '../wording/say-side.ts';
import { careNotes } from './care-notes.ts';
import { customerVoices } from './customer-voices.ts';
import { dumbbells } from './dumbbells.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { meetingList } from './meeting-list.ts';
import { section } from './section.ts';
import { toldLists } from './told-lists.ts';

const inFull = 3;

/**
 * The widest three gaps in the words people chose and each as two dots on a line; then ratings against figures, what
 * customers say, the meeting that settles it, and how carefully people answered.
 */
export function disagreementsPart(given: DisagreementSection): Markup {
  const { intro, splits, customers, agenda } = given;
  return section('disagreements', [
    markup`<p class="lead">${intro.text}</p>`,
    ...splits.slice(0, inFull).map(split),
    dumbbells(splits),
    ...toldLists(given),
    customerVoices(customers),
    meetingList(agenda),
    ...careNotes(given),
  ]);
}

function split({ title, contested, ask, sides, summary }: SplitEntry): Markup {
  const flag = contested ? markup` <span class="flag">contested</span>` : undefined;
  return markup`
<article class="gap">
<h3>${title}${flag}</h3>
<p>${summary.text}</p>
${ask === undefined ? undefined : markup`<p class="asked">${ask}</p>`}
${sides === undefined ? undefined : markup`<div class="pair">${sides.map(side)}</div>`}
</article>`;
}

function side(given: SideEntry): Markup {
  const quotes = given.said.map((words) => markup`<p class="quote"><q>${words}</q></p>`);
  return markup`<div><p class="kicker">${saySide(given)}</p>${quotes}</div>`;
}
