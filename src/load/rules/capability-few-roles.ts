import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf, scoredQuestionsOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

/** One role sees one side; a kit with a single role has no other to ask. */
export function capabilityFewRoles(context: KitContext): readonly Problem[] {
  const { kit } = context;
  if (kit.roles.length < 2) return [];
  return capabilitiesOf(kit).flatMap(({ id }) => {
    const roles = new Set(scoredQuestionsOf(kit, id).flatMap((question) => Object.keys(question.roles)));
    if (roles.size !== 1) return [];
    const args = { id, roles: [...roles] };
    return [kitProblem(context, { code: 'capability-few-roles', at: { of: 'node', id }, args })];
  });
}
