import { kitsBelow } from '../../io/kits-below.ts';
import { shippedKits } from '../../io/shipped-kits.ts';
import type { World } from '../../io/world.ts';
import { writeText } from '../../io/write-text.ts';
import type { Problem } from '../../model/problem.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import { tellProblems } from '../tell-problems.ts';

/** One line for each kit that comes with topline or lies in this folder: what to call it by, version, title. */
export async function kitList(world: World): Promise<ExitCode> {
  const wanted = [...(await shippedKits(world)), ...(await kitsBelow(world, '.'))];
  const lines: string[] = [];
  const problems: Problem[] = [];
  for (const asked of wanted) {
    const found = await findKit(world, { asked });
    if (found.ok) lines.push(`${asked}\t${found.value.version}\t${found.value.title}\n`);
    else problems.push(...found.problems);
  }
  await writeText(world.output, lines.join(''));
  return problems.length === 0 ? exitCodes.fine : tellProblems(world, problems);
}
