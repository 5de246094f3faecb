import type { DisagreementSection } from '../../model/disagreement-section.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { sayConsistency } from '../wording/say-consistency.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Sheets that look careless, if there are any; how answers hang together is folded away. */
export function careNotes({
  careless,
  consistency,
}: Pick<DisagreementSection, 'careless' | 'consistency'>): readonly Markup[] {
  const lines = sayConsistency(consistency);
  const flagged = careless.flagged.map(({ summary }) => markup`<li>${summary.text}</li>`);
  return [
    careless.people === 0
      ? markup``
      : markup`
<h3>${disagreementTitles.care}</h3>
<p>${careless.summary.text}</p>
${flagged.length === 0 ? undefined : markup`<ul class="told">${flagged}</ul>`}
${careless.without === undefined ? undefined : markup`<p>${careless.without.text}</p>`}`,
    lines.length === 0
      ? markup``
      : markup`
<details><summary>How answers hang together</summary>
<p>${consistency.summary.text}</p>
<ul class="long">${lines.map((line) => markup`<li>${line}</li>`)}</ul>
</details>`,
  ];
}
