import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { findFiles } from './find-files.ts';
import { isSheetName } from './is-sheet-name.ts';
import { listYaml } from './list-yaml.ts';
import { pathProblem } from './path-problem.ts';
import { readingFault } from './reading-fault.ts';
import type { World } from './world.ts';

/** The paths of some sheets, or what is wrong with a path that was given. */
export type Step = { readonly paths: readonly string[] } | { readonly problem: Problem };

/**
 * The sheets that `findFiles` finds, in the same order. In a single folder the names of only one folder at a time are
 * held, however many sheets there are. Problems: those of `findFiles`.
 */
export async function* walkSheets(world: World, given: readonly string[]): AsyncGenerator<Step> {
  const [folder, ...others] = given;
  if (folder !== undefined && others.length === 0 && (await isFolder(world, folder))) {
    yield* walkWhole(world, folder);
    return;
  }
  const { paths, problems } = await findFiles(world, given);
  for (const problem of problems) yield { problem };
  yield { paths };
}

async function isFolder(world: World, path: string): Promise<boolean> {
  const about = await world.files.stat(resolve(world.directory, path)).catch(() => undefined);
  return about?.isDirectory() === true;
}

async function* walkWhole(world: World, folder: string): AsyncGenerator<Step> {
  let found = false;
  try {
    for await (const paths of walk(world, folder)) {
      found = true;
      yield { paths };
    }
  } catch (fault) {
    yield { problem: readingFault(folder, fault) };
    return;
  }
  if (!found) yield { problem: pathProblem('nothing-found', folder) };
}

async function* walk(world: World, folder: string): AsyncGenerator<readonly string[]> {
  const { files, folders } = await listYaml(world, folder);
  if (files.includes('kit.yaml')) return;
  const sheets = files.filter(isSheetName);
  // Paths are compared as texts, in which a folder's name goes on with a slash.
  const entries = [...sheets, ...folders.map((name) => `${name}/`)].toSorted();
  let start = 0;
  for (const [at, entry] of entries.entries()) {
    if (!entry.endsWith('/')) continue;
    yield* pathsIn(folder, entries.slice(start, at));
    yield* walk(world, join(folder, entry.slice(0, -1)));
    start = at + 1;
  }
  yield* pathsIn(folder, entries.slice(start));
}

function* pathsIn(folder: string, names: readonly string[]): Generator<readonly string[]> {
  if (names.length > 0) yield names.map((name) => join(folder, name));
}
