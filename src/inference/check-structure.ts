import type { Variable } from './network.ts';
import type { Refusal } from './refusal.ts';

/**
 * Finds the first fault of a structure: a variable named twice, a number of states that is not a whole number
 * from 1 up, a scope that names an unknown variable or the same one twice. `undefined` when there is none.
 */
export function checkStructure(
  variables: readonly Variable[],
  scopes: readonly (readonly string[])[],
): Refusal | undefined {
  const known = new Set<string>();
  for (const { id, states } of variables) {
    if (known.has(id)) return { ok: false, reason: 'duplicate-variable', variable: id };
    if (!Number.isInteger(states) || states < 1) return { ok: false, reason: 'bad-states', variable: id };
    known.add(id);
  }
  for (const [factor, scope] of scopes.entries()) {
    const fault = checkScope(scope, factor, known);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function checkScope(
  scope: readonly string[],
  factor: number,
  known: ReadonlySet<string>,
): Refusal | undefined {
  for (const [position, variable] of scope.entries()) {
    if (!known.has(variable)) return { ok: false, reason: 'unknown-variable', factor, variable };
    if (scope.indexOf(variable) < position)
      return { ok: false, reason: 'repeated-variable', factor, variable };
  }
  return undefined;
}
