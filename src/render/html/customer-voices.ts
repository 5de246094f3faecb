import type { CustomerSection } from '../../model/customer-section.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** What customers and partners say, and why their silence proves nothing. */
export function customerVoices(section: CustomerSection | undefined): Markup {
  if (section === undefined) return markup``;
  const { intro, recommend, comparisons, silence } = section;
  const asked = [...(recommend === undefined ? [] : [recommend]), ...comparisons];
  const answers = asked.map(
    ({ ask, summary }) => markup`<li><p class="asked">${ask}</p><p>${summary.text}</p></li>`,
  );
  return markup`
<h3>${disagreementTitles.customers}</h3>
<p>${intro.text} ${silence.text}</p>
${answers.length === 0 ? undefined : markup`<ul class="told">${answers}</ul>`}`;
}
