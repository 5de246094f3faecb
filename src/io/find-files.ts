import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isSheetName } from './is-sheet-name.ts';
import { listYaml } from './list-yaml.ts';
import { pathProblem } from './path-problem.ts';
import { readingFault } from './reading-fault.ts';
import type { World } from './world.ts';

export type Found = { readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/**
 * The sheets meant by paths, folders (searched to the bottom) and patterns, each once, in order of path. Policies and
 * brands are left out by their names, also among several paths, as the shell makes them of a pattern, and so are the
 * files of `apart`, which are read as something else. Problems: file-missing, file-unreadable, nothing-found.
 */
export async function findFiles(
  world: World,
  given: readonly string[],
  apart: readonly string[] = [],
): Promise<Found> {
  const [, second] = given;
  const others = new Set(apart.map((path) => resolve(world.directory, path)));
  const isSheet: IsSheet = (path) =>
    isSheetName(basename(path)) && !others.has(resolve(world.directory, path));
  const meant = second === undefined ? given : given.filter(isSheet);
  const found = await Promise.all(meant.map((path) => filesAt(world, path, isSheet)));
  return {
    paths: [...new Set(found.flatMap((one) => one.paths))].toSorted(),
    problems: found.flatMap((one) => one.problems),
  };
}

/** Whether a file that was not named alone is taken for a sheet. */
type IsSheet = (path: string) => boolean;

async function filesAt(world: World, given: string, isSheet: IsSheet): Promise<Found> {
  if (given === '-') return { paths: ['-'], problems: [] };
  try {
    const about = await world.files.stat(resolve(world.directory, given));
    if (!about.isDirectory()) return { paths: [given], problems: [] };
    return someOf(given, (await filesBelow(world, given)).filter(isSheet));
  } catch (fault) {
    if (isPattern(given)) return someOf(given, (await matchesOf(world, given)).filter(isSheet));
    return { paths: [], problems: [readingFault(given, fault)] };
  }
}

function someOf(given: string, paths: readonly string[]): Found {
  return { paths, problems: paths.length > 0 ? [] : [pathProblem('nothing-found', given)] };
}

/** A folder with a `kit.yaml` is a kit, not a place for sheets. */
async function filesBelow(world: World, folder: string): Promise<readonly string[]> {
  const { files, folders } = await listYaml(world, folder);
  if (files.includes('kit.yaml')) return [];
  const below = await Promise.all(folders.map((name) => filesBelow(world, join(folder, name))));
  return [...files.map((name) => join(folder, name)), ...below.flat()];
}

function isPattern(text: string): boolean {
  return /[*?[\]{}]/.test(text);
}

async function matchesOf(world: World, pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, { cwd: world.directory, expandDirectories: false, onlyFiles: true });
}
