import { pastTitles } from '../wording/past-titles.ts';
import type { PastName } from '../wording/past-titles.ts';
import { sectionTitles } from '../wording/section-titles.ts';
import type { SectionName } from '../wording/section-titles.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Links to the parts of this page. */
export function contents(names: readonly (SectionName | PastName)[]): Markup {
  const links = names.map((name) => {
    const { number, title } = titleOf(name);
    return markup`<li><a href="#${name}"><span class="number">${number}</span> ${title}</a></li>`;
  });
  return markup`<nav class="contents" aria-label="Contents"><ol>${links}</ol></nav>`;
}

function titleOf(name: SectionName | PastName): { readonly number?: number; readonly title: string } {
  return name === 'track-record' || name === 'trend' ? { title: pastTitles[name] } : sectionTitles[name];
}
