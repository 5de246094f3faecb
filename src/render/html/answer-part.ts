import type { AnswerSection } from '../../model/report.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';

/** The one sentence in large letters, how sure it is and what would change it. */
export function answerPart({ headline, sureness, changeOfMind }: AnswerSection): Markup {
  return section('answer', [
    markup`<p class="headline">${headline.text}</p>
<div class="pair"><p>${sureness.text}</p><p>${changeOfMind.text}</p></div>`,
  ]);
}
