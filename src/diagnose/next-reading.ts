import type { Question } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';

/** Who would answer a question next, and how well that role sees it (more than 0, at most 1). */
export type NextAnswer = {
  readonly question: Question;
  readonly respondent: string;
  readonly role: string;
  readonly visibility: number;
};

/** An answer that is still to come, at the middle level. */
export function nextReading({ question, respondent, role, visibility }: NextAnswer): Reading {
  const isFigure = question.form.kind === 'metric';
  return {
    node: question.node,
    question: question.id,
    respondent,
    group: isFigure ? figureGroup : role,
    level: 2,
    weight: isFigure ? 'figure' : question.weight,
    visibility,
    value: { kind: 'level', level: 2 },
    date: '',
  };
}
