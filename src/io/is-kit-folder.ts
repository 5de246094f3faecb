import { resolve } from 'node:path';
import type { World } from './world.ts';

/** Whether a folder with a `kit.yaml` stands there. */
export async function isKitFolder(world: World, folder: string): Promise<boolean> {
  const about = await world.files.stat(resolve(world.directory, folder, 'kit.yaml')).catch(() => undefined);
  return about?.isFile() === true;
}
