import { pastTitles } from '../wording/past-titles.ts';
import type { PastName } from '../wording/past-titles.ts';
import { sectionTitles } from '../wording/section-titles.ts';
import type { SectionName } from '../wording/section-titles.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** One part of the report with its number and heading; the number is the same in every format. */
export function section(name: SectionName, body: readonly Markup[]): Markup {
  const { number, title } = sectionTitles[name];
  return titled(name, markup`<span class="number">${number}</span> ${title}`, body);
}

/** A part that is there only with earlier reports; it bears no number. */
export function pastSection(name: PastName, body: readonly Markup[]): Markup {
  return titled(name, markup`${pastTitles[name]}`, body);
}

function titled(name: SectionName | PastName, title: Markup, body: readonly Markup[]): Markup {
  return markup`
<section id="${name}" class="part part-${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title}</h2>
${body}
</section>`;
}
