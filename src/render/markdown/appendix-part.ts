import type { AnswerEntry, Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import { sayLabel } from '../../text/say-label.ts';
import type { Detail } from '../renderer.ts';
import { sayAnswers } from '../wording/say-answers.ts';
import { sayLongForm } from '../wording/say-answer-counts.ts';
import { sayValue } from '../wording/say-value.ts';
import { heading } from './blocks.ts';
import { bullets, list } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { table } from './table.ts';

/** Method, assumptions and what the report was made with; every capability and answer only when asked for. */
export function appendixPart(report: Report, detail: Detail): readonly Markdown[] {
  const { appendix, kit, toolVersion } = report;
  return [
    ...titled('The method on one page', sentences(appendix.method)),
    ...(detail === 'everything' ? everything(report) : [cutShort(report)]),
    ...titled('Made with', say`topline ${toolVersion}; kit ${kit.id} ${kit.version}, ${kit.digest}.`),
  ];
}

function titled(title: string, body: Markdown): readonly Markdown[] {
  return body.markdown === '' ? [] : [heading(3, say`${title}`), body];
}

function sentences(all: readonly Sentence[]): Markdown {
  return bullets(all.map(({ text }) => say`${text}`));
}

function cutShort({ appendix }: Report): Markdown {
  return say`${sayLongForm(appendix.answers)}`;
}

function everything({ health, appendix }: Report): readonly Markdown[] {
  const rows = health.domains.flatMap((domain) =>
    domain.capabilities.map(({ title, value, label }) => [
      say`${domain.title}`,
      say`${title}`,
      say`${sayValue(value)}`,
      say`${sayLabel(label)}`,
    ]),
  );
  const head = [say`Domain`, say`Capability`, say`Score of 100`, say`What it is`];
  return [
    ...titled('What we take for granted', sentences(appendix.assumptions)),
    ...titled('Every capability', table({ head, rows })),
    ...titled('Every answer', answerList(appendix.answers)),
  ];
}

function answerList(answers: readonly AnswerEntry[]): Markdown {
  const questions = [...new Set(answers.map(({ ask }) => ask))];
  return list(
    questions.map((question) => ({
      text: say`${question}`,
      below: sayAnswers(answers.filter(({ ask }) => ask === question)).map((words) => say`${words}`),
    })),
  );
}
