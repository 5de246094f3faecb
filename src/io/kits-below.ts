import { join } from 'node:path';
import { isKitFolder } from './is-kit-folder.ts';
import { listYaml } from './list-yaml.ts';
import type { World } from './world.ts';

/** Kit folders directly in a folder, sorted, written so that `--kit` takes them for folders. */
export async function kitsBelow(world: World, folder: string): Promise<readonly string[]> {
  const { folders } = await listYaml(world, folder);
  const kits = await Promise.all(folders.map((name) => isKitFolder(world, join(folder, name))));
  return folders.filter((_name, index) => kits[index]).map((name) => `./${join(folder, name)}`);
}
