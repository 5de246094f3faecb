import type { PeopleSection } from '../../model/report.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';

/** Whether single people can be judged fairly yet: the short answer large, the reason below. */
export function peoplePart({ judge, reason: { text } }: PeopleSection): Markup {
  const end = text.indexOf('. ') + 1;
  const [short, rest] = end > 0 ? [text.slice(0, end), text.slice(end + 1)] : [text, ''];
  return section('people', [markup`<p class="ruling ${judge}"><strong>${short}</strong> ${rest}</p>`]);
}
