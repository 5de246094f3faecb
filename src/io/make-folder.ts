import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { pathProblem } from './path-problem.ts';
import type { World } from './world.ts';

/** Makes a folder and those above it, where they are not there. Problem: file-not-written. */
export async function makeFolder(world: World, path: string): Promise<Problem | undefined> {
  try {
    await world.files.mkdir(resolve(world.directory, path), { recursive: true });
    return undefined;
  } catch (fault) {
    const reason = errnoOf(fault);
    if (reason === undefined) throw fault;
    return pathProblem('file-not-written', path, { reason });
  }
}
