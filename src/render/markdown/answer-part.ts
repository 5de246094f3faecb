import type { AnswerSection } from '../../model/report.ts';
import { quote, strong } from './blocks.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** The one sentence, set apart, and how much to trust it. */
export function answerPart({ headline, sureness, changeOfMind }: AnswerSection): readonly Markdown[] {
  return [quote(strong(say`${headline.text}`)), say`${sureness.text}`, say`${changeOfMind.text}`];
}
