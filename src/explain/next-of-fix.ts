import type { NextId } from '../model/explanation.ts';
import type { Context } from './context.ts';

/** From a fix to what it repairs, what it needs first, and the questions its success is measured by. */
export function nextOfFix({ input, faultOf }: Context, id: string): readonly NextId[] {
  const { fixes, questions } = input.kit;
  const own = fixes.filter((each) => each.id === id);
  return own.flatMap((fix) => [
    ...fix.repairs.map(({ capability }) => ({
      id: `node:${capability}`,
      relation: 'repairs' as const,
      title: faultOf(capability),
    })),
    ...fixes
      .filter((other) => fix.after.includes(other.id))
      .map((other) => ({ id: other.id, relation: 'needs' as const, title: other.title })),
    ...questions
      .filter((question) => fix.moves.some((move) => move.id === question.id))
      .map((question) => ({ id: question.id, relation: 'answer' as const, title: question.ask })),
  ]);
}
