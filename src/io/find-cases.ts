import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { listYaml } from './list-yaml.ts';
import { pathProblem } from './path-problem.ts';
import type { World } from './world.ts';

/** One case of a kit's own tests: its folder's name, what is expected, and the sheets beside it. */
export type CaseFiles = {
  readonly name: string;
  readonly folder: string;
  readonly expected: string;
  readonly sheets: readonly string[];
};

export type FoundCases = { readonly cases: readonly CaseFiles[]; readonly problems: readonly Problem[] };

const expectedName = 'expected.yaml';

/** Every folder in a kit's `tests`, by name. Problems: nothing-found, also where a case has no sheets. */
export async function findCases(world: World, kit: string): Promise<FoundCases> {
  const tests = join(kit, 'tests');
  const folders = await foldersIn(world, tests);
  if (folders.length === 0) return { cases: [], problems: [nothingIn(tests, 'cases')] };
  const cases = await Promise.all(folders.map((name) => caseIn(world, tests, name)));
  const empty = cases.filter(({ sheets }) => sheets.length === 0);
  return { cases, problems: empty.map(({ folder }) => nothingIn(folder, 'sheets')) };
}

async function foldersIn(world: World, tests: string): Promise<readonly string[]> {
  try {
    return (await listYaml(world, tests)).folders;
  } catch (fault) {
    if (errnoOf(fault) === undefined) throw fault;
    return [];
  }
}

async function caseIn(world: World, tests: string, name: string): Promise<CaseFiles> {
  const folder = join(tests, name);
  const { files } = await listYaml(world, folder);
  const sheets = files.filter((file) => file !== expectedName).map((file) => join(folder, file));
  return { name, folder, expected: join(folder, expectedName), sheets };
}

function nothingIn(path: string, wanted: string): Problem {
  return pathProblem('nothing-found', path, { wanted });
}
