import { resolve } from 'node:path';
import type { World } from './world.ts';

export type Listing = { readonly files: readonly string[]; readonly folders: readonly string[] };

/** Names of the YAML files and of the folders directly in a folder, hidden ones and `node_modules` left out, sorted. Throws what the system says. */
export async function listYaml(world: World, folder: string): Promise<Listing> {
  const entries = await world.files.readdir(resolve(world.directory, folder));
  const shown = entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules');
  const folders = shown.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const files = shown.filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name));
  return { files: files.map((entry) => entry.name).toSorted(), folders: folders.toSorted() };
}
