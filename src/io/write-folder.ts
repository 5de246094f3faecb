import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { makeFolder } from './make-folder.ts';
import { pathProblem } from './path-problem.ts';
import type { World } from './world.ts';
import { writeDurably } from './write-durably.ts';

/**
 * Writes new files into a folder, by their names in it; where one of them is there already, none is written.
 * Problems: file-exists (of the first that is), file-not-written.
 */
export async function writeFolder(
  world: World,
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Problem | undefined> {
  for (const name of files.keys()) {
    const path = join(folder, name);
    if (await isThere(world, path)) return pathProblem('file-exists', path);
  }
  for (const [name, text] of files) {
    const problem = await writeNew(world, join(folder, name), text);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

async function isThere({ files, directory }: World, path: string): Promise<boolean> {
  return files.stat(resolve(directory, path)).then(
    () => true,
    () => false,
  );
}

async function writeNew(world: World, path: string, text: string): Promise<Problem | undefined> {
  const problem = await makeFolder(world, dirname(path));
  return problem === undefined
    ? writeDurably(world, path, text)
    : { ...problem, place: { kind: 'path', path } };
}
