import type { CustomerSection } from '../../model/customer-section.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { heading } from './blocks.ts';
import { list } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** What customers and partners say, and why their silence proves nothing. */
export function customersPart({
  intro,
  recommend,
  comparisons,
  silence,
}: CustomerSection): readonly Markdown[] {
  const asked = [...(recommend === undefined ? [] : [recommend]), ...comparisons];
  return [
    heading(3, say`${disagreementTitles.customers}`),
    say`${intro.text} ${silence.text}`,
    list(asked.map(({ ask, summary }) => ({ text: say`${ask}`, below: [say`${summary.text}`] }))),
  ];
}
