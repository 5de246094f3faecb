import type { StrengthSection } from '../../model/health-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { bar } from './bar.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { table } from './table.ts';

/** What works and should be kept, as bars with the number beside them. */
export function strengthsPart({ intro, strengths }: StrengthSection): readonly Markdown[] {
  const rows = strengths.map(({ title, score, summary }) => [
    say`${title}`,
    bar(score / 100),
    say`${sayNumber(score)}`,
    say`${summary.text}`,
  ]);
  const head = [say`Strength`, say`Score of 100`, say``, say``];
  return [say`${intro.text}`, table({ head, rows })];
}
