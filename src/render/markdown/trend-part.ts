import type { TrendLine, TrendSection } from '../../model/trend-section.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { sayNamed } from '../wording/say-named.ts';
import { trendParts } from '../wording/trend-parts.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { textTable } from './text-table.ts';

/** The waves as tables, the trouble apart, and which root causes each of them named. */
export function trendPart({ intro, waves, lines, rootCauses }: TrendSection): readonly Markdown[] {
  const heads = waves.map(({ wave, at }) => `${wave} (${at})`);
  const rowOf = ({ title, values }: TrendLine): readonly string[] => [title, ...values.map(sayPlainScore)];
  const { scores, troubles } = trendParts(lines);
  const causes = rootCauses.map((cause) => [cause.fault, ...sayNamed(cause)]);
  return [
    say`${intro.text}`,
    textTable(['Score of 100', ...heads], scores.map(rowOf)),
    textTable([troubleHeads.scores, ...heads], troubles.map(rowOf)),
    textTable(['Named as a root cause', ...heads], causes),
  ];
}
