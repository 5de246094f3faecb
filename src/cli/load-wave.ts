import type { World } from '../io/world.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { WaveWish } from './examine-sheets.ts';
import { loadWaves } from './load-waves.ts';
import type { EarlierReport } from './mismatches-of.ts';

/** The one report that a path stands for. Problems: wave-not-one, and those of `loadWaves`. */
export async function loadWave(
  world: World,
  wish: WaveWish,
): Promise<Result<EarlierReport & { readonly kit: Kit }>> {
  const loaded = await loadWaves(world, wish);
  if (!loaded.ok) return loaded;
  const { kit, waves } = loaded.value;
  const [wave, second] = waves;
  if (wave !== undefined && waves.length === 1) return { ...loaded, value: { ...wave, kit } };
  const path = wish.paths.join(' ');
  const problem: Problem = {
    code: 'wave-not-one',
    severity: 'error',
    place: second?.placeOf('wave') ?? { kind: 'path', path },
    args: { path, count: waves.length },
    ...(wave === undefined ? {} : { other: wave.placeOf('wave') }),
  };
  return { ok: false, problems: [problem] };
}
