import { levelOf } from '../../condition/level-of.ts';
import type { Kit, Question } from '../../model/kit.ts';
import type { Answer, AnswerValue, Evidence } from '../../model/sheet.ts';
import { mark, markEvidence, markState } from '../../model/slim-sheet.ts';

/** A resolved answer and the position of its question in the kit. */
export type Marked = { readonly position: number; readonly question: Question; readonly answer: Answer };

/** Answers as marks, in the order given. */
export function marksOf(kit: Kit, answers: readonly Marked[]): Int16Array {
  const marks = new Int16Array(answers.length * mark.size);
  answers.forEach((marked, index) => {
    writeMark(kit, marks, index * mark.size, marked);
  });
  return marks;
}

function writeMark(kit: Kit, marks: Int16Array, at: number, { position, question, answer }: Marked): void {
  const value = answer.state === 'answered' ? answer.value : undefined;
  const level = value === undefined ? undefined : levelOf(kit, question, value);
  marks[at + mark.question] = position;
  marks[at + mark.state] = states[answer.state];
  marks[at + mark.level] = level === undefined ? -1 : level * 2;
  marks[at + mark.choice] = choiceOf(question, value);
  marks[at + mark.evidence] =
    answer.state === 'answered' ? evidenceOf(answer.evidence) : markEvidence.notSaid;
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
