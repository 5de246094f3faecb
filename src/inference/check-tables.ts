import type { Network } from './network.ts';
import type { Refusal } from './refusal.ts';

/**
 * Finds the first table that does not fit its scope or holds an entry that is no finite number; `undefined` when
 * all are sound. The scopes must be (see `checkStructure`).
 */
export function checkTables({ variables, factors }: Network): Refusal | undefined {
  const states = new Map(variables.map((variable) => [variable.id, variable.states]));
  for (const [factor, { variables: scope, table }] of factors.entries()) {
    const cells = scope.map((id) => states.get(id)).reduce<number>((product, n) => product * Number(n), 1);
    if (table.length !== cells) return { ok: false, reason: 'wrong-table-size', factor };
    if (!table.every(Number.isFinite)) return { ok: false, reason: 'non-finite-entry', factor };
  }
  return undefined;
}
