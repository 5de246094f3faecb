import { checkModel } from '../check-model.ts';
import type { World } from '../io/world.ts';
import { lintModel } from '../load/lint-model.ts';
import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import { loadPlacedFolder } from './load-placed-folder.ts';

/**
 * A kit from its YAML files, ready to be used. Problems: those of reading and of `loadKit` without advice, which
 * `kit lint` gives, and model-too-wide.
 */
export async function loadKitFolder(world: World, folder: string): Promise<Result<Kit>> {
  const loaded = await loadPlacedFolder(world, folder, { advice: false });
  if (!loaded.ok) return loaded;
  const { kit } = loaded.value;
  const wide = lintModel(loaded.value, checkModel(kit, { quick: true }));
  return wide.length > 0 ? { ok: false, problems: wide } : { ...loaded, value: kit };
}
