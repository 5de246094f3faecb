import type { Question } from '../../model/kit.ts';
import type { PlaceReference } from '../kit-context.ts';

/** One wording of a question, and where it is written. */
export type Stem = { readonly id: string; readonly text: string; readonly at: PlaceReference };

/** The question as everybody reads it, and as single roles do, in the order of the kit. */
export function stemsOf(questions: readonly Question[]): readonly Stem[] {
  return questions.flatMap(({ id, ask, wording }) => [
    { id, text: ask, at: { of: 'question' as const, id, field: ['ask'] } },
    ...Object.entries(wording).map(([role, text]) => ({
      id,
      text,
      at: { of: 'question' as const, id, field: ['wording', role] },
    })),
  ]);
}
