import { basename, resolve } from 'node:path';
import type { World } from './world.ts';

/** The name of a folder itself, whatever path leads to it. */
export function nameOfFolder({ directory }: World, folder: string): string {
  return basename(resolve(directory, folder));
}
