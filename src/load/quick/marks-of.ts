import { levelOf } from '../../condition/level-of.ts';
import type { Kit, Question } from '../../model/kit.ts';
import type { Answer, AnswerValue, Evidence } from '../../model/sheet.ts';
import { mark, markEvidence, markState } from '../../model/slim-sheet.ts';
import type { Marked } from './marked-answer.ts';

/** What scoring needs of an answer: see `mark` of slim sheets. */
export type Mark = Readonly<Record<'question' | 'state' | 'level' | 'choice' | 'evidence', number>>;

/** Answers as marks, in the order given. */
export function marksOf(kit: Kit, answers: readonly Marked[]): Int16Array {
  const marks = new Int16Array(answers.length * mark.size);
  answers.forEach((marked, index) => {
    writeMark(marks, index * mark.size, markOf(kit, marked));
  });
  return marks;
}

/** One answer as a mark. */
export function markOf(kit: Kit, { position, question, answer }: Marked): Mark {
  const value = answer.state === 'answered' ? answer.value : undefined;
  const level = value === undefined ? undefined : levelOf(kit, question, value);
  return {
    question: position,
    state: states[answer.state],
    level: level === undefined ? -1 : level * 2,
    choice: choiceOf(question, value),
    evidence: answer.state === 'answered' ? evidenceOf(answer.evidence) : markEvidence.notSaid,
  };
}

/** Writes a mark that begins at this place. */
export function writeMark(
  marks: Int16Array,
  at: number,
  { question, state, level, choice, evidence }: Mark,
): void {
  marks[at + mark.question] = question;
  marks[at + mark.state] = state;
  marks[at + mark.level] = level;
  marks[at + mark.choice] = choice;
  marks[at + mark.evidence] = evidence;
}

const states = {
  answered: markState.answered,
  unknown: markState.unknown,
  'not-applicable': markState.notApplicable,
} as const satisfies Record<Answer['state'], number>;

function evidenceOf(evidence: Evidence | undefined): number {
  return evidence === undefined ? markEvidence.notSaid : markEvidence[evidence];
}

function choiceOf({ form }: Question, value: AnswerValue | undefined): number {
  if (value?.kind === 'yes-no') return value.yes ? 1 : 0;
  if (value?.kind !== 'option' || form.kind !== 'choice') return -1;
  return form.options.findIndex(({ id }) => id === value.option);
}
