import { join } from 'node:path';
import { isKitFolder } from './is-kit-folder.ts';
import type { World } from './world.ts';

/** Folder of a shipped kit's files, if there is one of that id. */
export async function shippedKitFolder(world: World, id: string): Promise<string | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const folder = join(world.home, 'questionnaires', id);
  return (await isKitFolder(world, folder)) ? folder : undefined;
}
