import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';

/** What is wrong with a `--role` that the kit does not have. */
export function unknownRole(kit: Kit, role: string): Problem | undefined {
  const known = kit.roles.map(({ id }) => id);
  if (known.includes(role)) return undefined;
  return {
    code: 'role-unknown',
    severity: 'error',
    place: { kind: 'flag', flag: '--role' },
    args: { role, known, kit: kit.id },
  };
}
