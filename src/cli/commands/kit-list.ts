import { kitsBelow } from '../../io/kits-below.ts';
import { shippedKits } from '../../io/shipped-kits.ts';
import type { World } from '../../io/world.ts';
import type { Problem } from '../../model/problem.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import { type Line, tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';

/** One line for each kit that comes with topline or lies in this folder: what to call it by, version, title. */
export async function kitList(world: World): Promise<ExitCode> {
  const wanted = [...(await shippedKits(world)), ...(await kitsBelow(world, '.'))];
  const rows: Line[] = [];
  const problems: Problem[] = [];
  for (const asked of wanted) {
    const found = await findKit(world, { asked });
    if (found.ok) rows.push([asked, found.value.version, found.value.title]);
    else problems.push(...found.problems);
  }
  await tellLines(world.output, rows);
  return problems.length === 0 ? exitCodes.fine : tellProblems(world, problems);
}
