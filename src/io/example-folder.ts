import { join } from 'node:path';
import type { World } from './world.ts';

/** Folder of the example company that comes with the package. */
export async function exampleFolder(world: World): Promise<string> {
  const folder = join(world.home, 'examples');
  const entries = await world.files.readdir(folder, { withFileTypes: true });
  const companies = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return join(folder, companies.toSorted()[0] ?? '');
}
