import type { TrendSection } from '../../model/trend-section.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { textTable } from './text-table.ts';

/** The waves as a table, and which root causes each of them named. */
export function trendPart({ intro, waves, lines, rootCauses }: TrendSection): readonly Markdown[] {
  const heads = waves.map(({ wave, at }) => `${wave} (${at})`);
  const scores = lines.map(({ title, values }) => [title, ...values.map(sayPlainScore)]);
  const causes = rootCauses.map(({ fault, named }) => [fault, ...named.map((is) => (is ? 'yes' : 'no'))]);
  return [
    say`${intro.text}`,
    textTable(['Score of 100', ...heads], scores),
    textTable(['Named as a root cause', ...heads], causes),
  ];
}
