import { beginSheet } from '../../interview/begin-sheet.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { writeArtifact } from '../../io/write-artifact.ts';
import { writeBlankSheet } from '../../load/write-blank-sheet.ts';
import type { Kit } from '../../model/kit.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import type { SheetNewOptions } from '../handlers.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';
import { unknownRole } from '../unknown-role.ts';
import { writeGuide } from '../write-guide.ts';

/** An empty sheet to fill in with any editor. */
export async function sheetNew(world: World, options: SheetNewOptions): Promise<ExitCode> {
  const { role: roles, kit, output = '-', force = false, format } = options;
  const found = await findKit(world, { asked: kit, near: output });
  if (!found.ok) return tellProblems(world, found.problems);
  const unknown = roles.flatMap((one) => unknownRole(found.value, one) ?? []);
  if (unknown.length > 0) return tellProblems(world, unknown);
  const { write, then } = forms[format];
  const problem = await writeArtifact(
    world,
    { path: output, force },
    await write(found.value, roles, todayOf(world)),
  );
  if (problem !== undefined) return tellProblems(world, [problem]);
  if (output !== '-') await tellLines(world.errors, [`Written: ${output}${then(output)}`]);
  return exitCodes.fine;
}

type Form = {
  readonly write: (kit: Kit, roles: readonly string[], date: string) => string | Promise<string>;
  /** What to do with the file, as the end of a sentence. */
  readonly then: (path: string) => string;
};

const forms = {
  yaml: { write: blankSheet, then: (path) => `. Fill it in, then: topline report ${path}` },
  markdown: { write: guides, then: () => '' },
} as const satisfies Record<SheetNewOptions['format'], Form>;

async function guides(kit: Kit, roles: readonly string[]): Promise<string> {
  const pages = await Promise.all(roles.map((role) => writeGuide(kit, role)));
  return pages.join('\n---\n\n');
}

function blankSheet(kit: Kit, roles: readonly string[], date: string): string {
  const [role = '', ...otherRoles] = new Set(roles);
  const company = { name: 'unnamed', facts: {} };
  return writeBlankSheet(
    kit,
    beginSheet(kit, { path: '-', company, role, otherRoles, respondent: `${role}-1`, date }),
  );
}
