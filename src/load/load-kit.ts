import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import type { KitFiles } from './kit-reading.ts';
import { loadPlacedKit } from './load-placed-kit.ts';

/**
 * The linked kit, or every problem of all its files at once: first reading, shape and ids, and when these are
 * clean the rules over the whole. Problems of authoring quality come back as warnings beside the kit. Texts are
 * handed in; `kitFileNames` says which.
 */
export function loadKit(files: KitFiles): Result<Kit> {
  const loaded = loadPlacedKit(files);
  return loaded.ok ? { ...loaded, value: loaded.value.kit } : loaded;
}
