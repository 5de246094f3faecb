import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { World } from './world.ts';
import { writingFault } from './writing-fault.ts';

/** Makes a folder and those above it, where they are not there. Problem: file-not-written. */
export async function makeFolder(world: World, path: string): Promise<Problem | undefined> {
  try {
    await world.files.mkdir(resolve(world.directory, path));
    return undefined;
  } catch (fault) {
    return writingFault(path, fault, 'before');
  }
}
