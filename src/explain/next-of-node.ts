import type { NextId } from '../model/explanation.ts';
import type { Context } from './context.ts';
import { fallingBy } from './falling-by.ts';

/** From one node to its entry, causes, effects, fixes and questions. */
export function nextOfNode(context: Context, node: string, from: string): readonly NextId[] {
  const { kit, diagnosis } = context.input;
  const links = fallingBy(
    diagnosis.links,
    ({ activity }) => activity,
    ({ cause, effect }) => `${cause} ${effect}`,
  );
  const into = links.filter(({ effect }) => effect === node);
  const outOf = links.filter(({ cause }) => cause === node);
  const asked = kit.questions.filter((question) => question.node === node);
  const fixes = kit.fixes.filter(({ repairs }) => repairs.some(({ capability }) => capability === node));
  const about: readonly NextId[] = from.endsWith(`:${node}`)
    ? []
    : [{ id: `node:${node}`, relation: 'about', title: context.faultOf(node) }];
  return [
    ...about,
    ...into.map(({ cause }) => ({
      id: `node:${cause}`,
      relation: 'cause' as const,
      title: context.faultOf(cause),
    })),
    ...outOf.map(({ effect }) => ({
      id: `node:${effect}`,
      relation: 'effect' as const,
      title: context.faultOf(effect),
    })),
    ...fixes.map(({ id, title }) => ({ id, relation: 'repaired-by' as const, title })),
    ...asked.map(({ id, ask }) => ({ id, relation: 'answer' as const, title: ask })),
  ];
}
