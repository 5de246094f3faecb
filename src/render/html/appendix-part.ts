import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import { sayLabel } from '../../text/say-label.ts';
import { sayAnswerCounts } from '../wording/say-answer-counts.ts';
import { sayValue } from '../wording/say-value.ts';
import { answerList } from './answer-list.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';

/** The method, what it takes for granted, every capability, every answer; folded on a screen, open on paper. */
export function appendixPart(report: Report): Markup {
  const { appendix, kit, toolVersion, health } = report;
  const capabilities = health.domains.flatMap(({ capabilities: own }) => own);
  return section('appendix', [
    markup`<h3>The method on one page</h3><ul>${sentences(appendix.method)}</ul>`,
    folded('What we take for granted', markup`<ul>${sentences(appendix.assumptions)}</ul>`),
    folded(
      `Every capability (${String(capabilities.length)})`,
      markup`<ul class="long">${capabilities.map(({ title, value, label }) => markup`<li>${title}: ${sayValue(value)}; ${sayLabel(label)}</li>`)}</ul>`,
    ),
    folded(`Every answer (${sayAnswerCounts(appendix.answers)})`, answerList(appendix.answers)),
    markup`<h3>Made with</h3><p class="quiet">topline ${toolVersion}; kit ${kit.id} ${kit.version}, ${kit.digest}.</p>`,
  ]);
}

function sentences(list: readonly Sentence[]): readonly Markup[] {
  return list.map(({ text }) => markup`<li>${text}</li>`);
}

function folded(title: string, body: Markup): Markup {
  return markup`<details><summary>${title}</summary>${body}</details>`;
}
