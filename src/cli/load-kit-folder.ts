import { readKitFiles } from '../io/read-kit-files.ts';
import type { World } from '../io/world.ts';
import { kitFileNames } from '../load/kit-file-names.ts';
import { loadKit } from '../load/load-kit.ts';
import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';

/** A kit from its YAML files. Problems: those of reading and of `loadKit`. */
export async function loadKitFolder(world: World, folder: string): Promise<Result<Kit>> {
  const files = await readKitFiles(world, folder, kitFileNames);
  if (!files.ok) return files;
  const unread = files.value.problems;
  const loaded = loadKit(files.value);
  if (unread.length === 0) return loaded;
  const others = loaded.problems.filter(({ code }) => code !== 'file-missing');
  return { ok: false, problems: [...unread, ...others] };
}
