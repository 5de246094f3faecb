import type { Document, Pair, YAMLMap } from 'yaml';
import { YAMLMap as NewMap, isMap, isScalar } from 'yaml';
import type { Kit } from '../model/kit.ts';
import type { Answer } from '../model/sheet.ts';
import { editSheet } from './edit-sheet.ts';
import { kitIndexOf } from './kit-index.ts';
import { writtenAnswerOf } from './written-answer-of.ts';

export type AnswerChange = {
  readonly question: string;
  /** Undefined takes the answer out: the question is unanswered again. */
  readonly answer: Answer | undefined;
};

/**
 * The text of a sheet with one answer changed. Comments, order and everything else stay as people wrote them; a
 * new answer stands where the kit asks its question. The text must be one that `loadSheet` has read: this lane
 * is not safe on unread files.
 */
export function saveAnswer(text: string, kit: Kit, change: AnswerChange): string {
  return editSheet(text, (document) => {
    const answers = answersOf(document);
    if (change.answer === undefined) removeAnswer(answers, kit, change.question);
    else putAnswer({ document, answers, kit }, change.question, change.answer);
  });
}

type Target = { readonly document: Document; readonly answers: YAMLMap; readonly kit: Kit };

/** The map of answers in block style; `answers:` with nothing or `{}` after it becomes one. */
function answersOf(document: Document): YAMLMap {
  const present = document.get('answers');
  const answers = isMap(present) ? present : new NewMap();
  if (!isMap(present)) document.set('answers', answers);
  if (answers.items.length === 0) answers.flow = false;
  return answers;
}

function removeAnswer(answers: YAMLMap, kit: Kit, question: string): void {
  for (const name of namesOf(kit, question)) answers.delete(name);
}

function putAnswer({ document, answers, kit }: Target, question: string, answer: Answer): void {
  const value = document.createNode(writtenAnswerOf(answer, metricOf(kit, question)), { flow: true });
  const pair = answers.items.find((item) => namesOf(kit, question).includes(nameOf(item)));
  if (pair === undefined) {
    answers.items.splice(placeFor(answers, kit, question), 0, document.createPair(question, value));
    return;
  }
  // A comment that stands behind the old value belongs to the line, not to the value.
  const before = pair.value;
  if (isScalar(before) && typeof before.comment === 'string') value.comment = before.comment;
  if (isMap(before) && typeof before.comment === 'string') value.comment = before.comment;
  pair.value = value;
}

/** Names under which a question may be answered: its own, and those it had before. */
function namesOf(kit: Kit, question: string): readonly string[] {
  return [question, ...(kitIndexOf(kit).questions.get(question)?.was ?? [])];
}

function metricOf(kit: Kit, question: string) {
  const { questions, metrics } = kitIndexOf(kit);
  const form = questions.get(question)?.form;
  return form?.kind === 'metric' ? metrics.get(form.metric) : undefined;
}

/** Before the first answer to a question that the kit asks later. */
function placeFor(answers: YAMLMap, kit: Kit, question: string): number {
  const own = kit.questions.findIndex(({ id }) => id === question);
  const after = kit.questions.filter((_, index) => own >= 0 && index > own);
  const asked = new Set(after.flatMap(({ id, was }) => [id, ...was]));
  const later = answers.items.findIndex((item) => asked.has(nameOf(item)));
  return later < 0 ? answers.items.length : later;
}

function nameOf({ key }: Pair): string {
  return String(key);
}
