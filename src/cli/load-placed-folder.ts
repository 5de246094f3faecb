import { readKitFiles } from '../io/read-kit-files.ts';
import type { World } from '../io/world.ts';
import type { KitContext } from '../load/kit-context.ts';
import { kitFileNames } from '../load/kit-file-names.ts';
import { type KitLoading, loadPlacedKit } from '../load/load-placed-kit.ts';
import type { Result } from '../model/problem.ts';

/** A kit from its YAML files, and where each part of it is written; its `kit.yaml` may be named too. Problems: those of reading and of `loadPlacedKit`. */
export async function loadPlacedFolder(
  world: World,
  folder: string,
  loading?: KitLoading,
): Promise<Result<KitContext>> {
  const files = await readKitFiles(world, folder.replace(/(^|\/)kit\.yaml$/, '') || '.', kitFileNames);
  if (!files.ok) return files;
  const unread = files.value.problems;
  const loaded = loadPlacedKit(files.value, loading);
  if (unread.length === 0) return loaded;
  const others = loaded.problems.filter(({ code }) => code !== 'file-missing');
  return { ok: false, problems: [...unread, ...others] };
}
