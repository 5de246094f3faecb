import { resolve } from 'node:path';
import type { World } from './world.ts';

/** Whether the path names a folder: one that is there, or one to be by the slash at its end. */
export async function isFolder(world: World, path: string): Promise<boolean> {
  if (path === '-') return false;
  if (path.endsWith('/')) return true;
  const about = await world.files.stat(resolve(world.directory, path)).catch(() => undefined);
  return about?.isDirectory() === true;
}
