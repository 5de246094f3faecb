import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SittingWish } from './sitting.ts';
import { unknownParts } from './unknown-parts.ts';
import { unknownRole } from './unknown-role.ts';

/** What of an interview's flags the kit does not have, else what the sheet to go on with contradicts. */
export function wrongWishes(
  kit: Kit,
  { roles, parts }: Pick<SittingWish, 'roles' | 'parts'>,
  sheet?: Sheet,
): readonly Problem[] {
  const unknown = [...roles.flatMap((one) => unknownRole(kit, one) ?? []), ...unknownParts(kit, parts)];
  return unknown.length > 0 || sheet === undefined ? unknown : otherRoles(sheet, roles);
}

function otherRoles({ path, respondent }: Sheet, roles: readonly string[]): readonly Problem[] {
  const expected = `${respondent.roles.join(' and ')}, as in ${path}; for somebody else, name another file`;
  return roles
    .filter((role) => !respondent.roles.includes(role))
    .map((value) => ({
      code: 'flag-invalid',
      severity: 'error',
      place: { kind: 'flag', flag: '--role' },
      args: { value, expected },
    }));
}
