import { basename, dirname, join, resolve } from 'node:path';
import { isKitFolder } from './is-kit-folder.ts';
import type { World } from './world.ts';

/** The nearest kit folder called `id`, beside the file `from` or in a folder above it. */
export async function findKitUpwards(world: World, id: string, from: string): Promise<string | undefined> {
  for (const folder of foldersUp(dirname(resolve(world.directory, from)))) {
    const candidate = join(folder, id);
    if (await isKitFolder(world, candidate)) return candidate;
    if (basename(folder) === id && (await isKitFolder(world, folder))) return folder;
  }
  return undefined;
}

function foldersUp(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUp(above)];
}
