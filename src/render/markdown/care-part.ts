import type { DisagreementSection } from '../../model/disagreement-section.ts';
import type { Detail } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { sayConsistency } from '../wording/say-consistency.ts';
import { heading } from './blocks.ts';
import { bullets } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** Sheets that look careless, if there are any; how answers hang together only when everything is wanted. */
export function carePart(
  { careless, consistency }: Pick<DisagreementSection, 'careless' | 'consistency'>,
  detail: Detail,
): readonly Markdown[] {
  const isAll = detail === 'everything';
  if (careless.people === 0 && !isAll) return [];
  return [
    heading(3, say`${disagreementTitles.care}`),
    say`${careless.summary.text}`,
    bullets(careless.flagged.map(({ summary }) => say`${summary.text}`)),
    say`${careless.without?.text ?? ''}`,
    ...(isAll
      ? [say`${consistency.summary.text}`, bullets(sayConsistency(consistency).map((line) => say`${line}`))]
      : []),
  ];
}
