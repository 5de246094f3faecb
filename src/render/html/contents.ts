import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { sectionTitles } from './section.ts';
import type { SectionName } from './section.ts';

/** Links to the parts of this page. */
export function contents(names: readonly SectionName[]): Markup {
  const links = names.map((name) => {
    const { number, title } = sectionTitles[name];
    return markup`<li><a href="#${name}"><span class="number">${number}</span> ${title}</a></li>`;
  });
  return markup`<nav class="contents" aria-label="Contents"><ol>${links}</ol></nav>`;
}
