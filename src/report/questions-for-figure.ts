import type { Question } from '../model/kit.ts';
import type { Case } from './case-of.ts';

/** The questions that ask for the figure this one asks for: the same metric on the same point; none if it asks for none. */
export function questionsForFigure({ kit }: Case, { node, form }: Question): readonly Question[] {
  if (form.kind !== 'metric') return [];
  return kit.questions.filter(
    (other) => other.node === node && other.form.kind === 'metric' && other.form.metric === form.metric,
  );
}
