import { resolve } from 'node:path';
import type { World } from './world.ts';

/** A path as it is called from everywhere, so that two names of one file without links are the same. */
export function absolutePath({ directory }: Pick<World, 'directory'>, path: string): string {
  return resolve(directory, path);
}
