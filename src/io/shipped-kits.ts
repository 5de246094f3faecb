import { join } from 'node:path';
import type { World } from './world.ts';

/** Ids of the kits that come with the package, sorted. */
export async function shippedKits(world: World): Promise<readonly string[]> {
  const folder = join(world.home, 'questionnaires');
  const entries = await world.files.readdir(folder);
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return ids.toSorted();
}
