import type { World } from '../io/world.ts';
import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import type { SheetWish } from './load-sheets.ts';
import { loadWaves } from './load-waves.ts';
import type { EarlierReport } from './mismatches-of.ts';

/** The one report that a path stands for. Problems: wave-not-one, and those of `loadWaves`. */
export async function loadWave(
  world: World,
  wish: SheetWish,
): Promise<Result<EarlierReport & { readonly kit: Kit }>> {
  const loaded = await loadWaves(world, wish);
  if (!loaded.ok) return loaded;
  const { kit, waves } = loaded.value;
  const [wave] = waves;
  if (wave !== undefined && waves.length === 1) return { ...loaded, value: { ...wave, kit } };
  const path = wish.paths.join(' ');
  const args = { path, count: waves.length };
  return {
    ok: false,
    problems: [{ code: 'wave-not-one', severity: 'error', place: { kind: 'path', path }, args }],
  };
}
