import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { findFiles } from './find-files.ts';
import { isSheetName } from './is-sheet-name.ts';
import { listYaml } from './list-yaml.ts';
import { pathProblem } from './path-problem.ts';
import { readingFault } from './reading-fault.ts';
import type { World } from './world.ts';

/** The path of a sheet, or what is wrong with a path that was given. */
export type Step = { readonly path: string } | { readonly problem: Problem };

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
  for (const path of paths) yield { path };
}

async function isFolder(world: World, path: string): Promise<boolean> {
  const about = await world.files.stat(resolve(world.directory, path)).catch(() => undefined);
  return about?.isDirectory() === true;
}

async function* walkWhole(world: World, folder: string): AsyncGenerator<Step> {
  let found = false;
  try {
    for await (const path of walk(world, folder)) {
      found = true;
      yield { path };
    }
  } catch (fault) {
    yield { problem: readingFault(folder, fault) };
    return;
  }
  if (!found) yield { problem: pathProblem('nothing-found', folder) };
}

async function* walk(world: World, folder: string): AsyncGenerator<string> {
  const { files, folders } = await listYaml(world, folder);
  if (files.includes('kit.yaml')) return;
  const sheets = files.filter(isSheetName);
  // Paths are compared as texts, in which a folder's name goes on with a slash.
  const entries = [...sheets, ...folders.map((name) => `${name}/`)].toSorted();
  for (const entry of entries) {
    if (entry.endsWith('/')) yield* walk(world, join(folder, entry.slice(0, -1)));
    else yield join(folder, entry);
  }
}
