import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadReport } from '../load/load-report.ts';
import { loadPlace } from '../load/load-place.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { EarlierReport } from './mismatches-of.ts';

/** The earlier reports that were named. Problems: not-a-report, those of reading and of `loadReport`, of all files at once. */
export async function loadEarlier(
  world: World,
  paths: readonly string[],
): Promise<Result<readonly EarlierReport[]>> {
  const loaded = await Promise.all(paths.map((path) => loadOne(world, path)));
  const problems = loaded.flatMap((one): readonly Problem[] => one.problems);
  const value = loaded.flatMap((one) => (one.ok ? [one.value] : []));
  return value.length === loaded.length ? { ok: true, value, problems } : { ok: false, problems };
}

async function loadOne(world: World, path: string): Promise<Result<EarlierReport>> {
  const source = await readSource(world, path);
  if (!source.ok) return { ok: false, problems: source.problems.map(asWanted) };
  const loaded = loadReport(source.value);
  if (!loaded.ok) return loaded;
  const placeOf: EarlierReport['placeOf'] = (part) =>
    loadPlace(source.value, part === 'kit' ? ['kit', 'id'] : [part]);
  return { ...loaded, value: { path, report: loaded.value, placeOf } };
}

/** Of a folder it is not enough to say that a file is wanted: the sheets inside would not do. */
function asWanted(problem: Problem): Problem {
  return problem.code === 'file-is-directory'
    ? { ...problem, code: 'not-a-report', args: { kind: 'folder' } }
    : problem;
}
