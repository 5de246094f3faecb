import { examine } from '../../examine.ts';
import { findCases } from '../../io/find-cases.ts';
import type { World } from '../../io/world.ts';
import type { Kit } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import { differencesFrom } from '../differences-from.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';
import { loadKitFolder } from '../load-kit-folder.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';

/** Examines the sample sheets of a kit and says of each case whether the report is what was expected; 1 when one differs. */
export async function kitTest(world: World, folder = '.'): Promise<ExitCode> {
  const loaded = await loadKitFolder(world, folder);
  if (!loaded.ok) return tellProblems(world, loaded.problems);
  const { cases, problems } = await findCases(world, folder);
  const faults: Problem[] = [...problems];
  let differing = 0;
  for (const files of cases.filter(({ sheets }) => sheets.length > 0)) {
    const one = await loadCase(world, loaded.value, files);
    faults.push(...one.problems);
    if (one.ok && !(await tellCase(world, loaded.value, { ...one.value, name: files.name }))) differing += 1;
  }
  const exit = await tellProblems(world, faults);
  return exit === exitCodes.fine ? tellSum(world, cases.length, differing) : exit;
}

type NamedCase = LoadedCase & { readonly name: string };

/** Whether the report is what was expected. */
async function tellCase(
  world: World,
  kit: Kit,
  { name, expectation, assessment }: NamedCase,
): Promise<boolean> {
  const report = examine(kit, assessment, { at: expectation.at, toolVersion, robustness: false });
  const differences = differencesFrom(expectation, report);
  await tellLines(world.output, linesOf(`${name}: ${expectation.title}`, differences));
  return differences.length === 0;
}

async function tellSum(world: World, count: number, differing: number): Promise<ExitCode> {
  const told = differing === 0 ? 'all as expected' : `${differing} not as expected`;
  await tellLines(world.output, [`${count} ${count === 1 ? 'case' : 'cases'}, ${told}`]);
  return differing === 0 ? exitCodes.fine : exitCodes.verdictFailed;
}

function linesOf(name: string, differences: readonly string[]): readonly string[] {
  const mark = differences.length === 0 ? 'as expected' : 'DIFFERS';
  return [`${mark.padEnd(11)}  ${name}`, ...differences.map((line) => `             ${line}`)];
}
