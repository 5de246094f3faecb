import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { World } from './world.ts';
import { writingFault } from './writing-fault.ts';

/** Adds to the end of a file, which is made where it is missing. Problems: file-not-written. */
export async function appendText(world: World, path: string, text: string): Promise<Problem | undefined> {
  try {
    const file = await world.files.open(resolve(world.directory, path), 'a');
    await file.writeFile(text).finally(() => file.close());
    return undefined;
  } catch (fault) {
    return writingFault(path, fault, 'part');
  }
}
