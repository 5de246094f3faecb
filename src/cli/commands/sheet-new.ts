import { beginSheet } from '../../interview/begin-sheet.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { writeArtifact } from '../../io/write-artifact.ts';
import { writeText } from '../../io/write-text.ts';
import { writeBlankSheet } from '../../load/write-blank-sheet.ts';
import type { Kit } from '../../model/kit.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import type { SheetNewOptions } from '../handlers.ts';
import { tellProblems } from '../tell-problems.ts';
import { unknownRole } from '../unknown-role.ts';

/** An empty sheet to fill in with any editor. */
export async function sheetNew(world: World, options: SheetNewOptions): Promise<ExitCode> {
  const { role: roles, kit, output = '-', force = false } = options;
  const found = await findKit(world, { asked: kit, near: output });
  if (!found.ok) return tellProblems(world, found.problems);
  const unknown = roles.flatMap((one) => unknownRole(found.value, one) ?? []);
  if (unknown.length > 0) return tellProblems(world, unknown);
  const text = blankSheet(found.value, roles, todayOf(world));
  const problem = await writeArtifact(world, { path: output, force }, text);
  if (problem !== undefined) return tellProblems(world, [problem]);
  if (output !== '-')
    await writeText(world.errors, `Written: ${output}. Fill it in, then: topline report ${output}\n`);
  return exitCodes.fine;
}

function blankSheet(kit: Kit, roles: readonly string[], date: string): string {
  const [role = '', ...otherRoles] = new Set(roles);
  const company = { name: 'unnamed', facts: {} };
  return writeBlankSheet(
    kit,
    beginSheet(kit, { path: '-', company, role, otherRoles, respondent: `${role}-1`, date }),
  );
}
