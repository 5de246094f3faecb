import { dirname, join } from 'node:path';
import { isSheetName } from './is-sheet-name.ts';
import { listYaml } from './list-yaml.ts';
import type { World } from './world.ts';

/**
 * The files taken for sheets in the folder of a file, itself among them, sorted; those of the working folder without
 * one. A folder with a `kit.yaml` is a kit, and one that cannot be listed has none.
 */
export async function sheetsBeside(world: World, file = '-'): Promise<readonly string[]> {
  const folder = dirname(file);
  const files = await listYaml(world, folder).then((listed) => listed.files, nothing);
  return files.includes('kit.yaml') ? [] : files.filter(isSheetName).map((name) => join(folder, name));
}

function nothing(): readonly string[] {
  return [];
}
