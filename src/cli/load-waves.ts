import { findFiles } from '../io/find-files.ts';
import type { World } from '../io/world.ts';
import type { Result } from '../model/problem.ts';
import { compareWaves } from '../numbers/compare-waves.ts';
import { examineSheets, type WaveWish } from './examine-sheets.ts';
import { findKit } from './find-kit.ts';
import { loadEarlier } from './load-earlier.ts';
import type { NamedKit } from './kit-named-in.ts';
import type { SheetWish } from './load-sheets.ts';
import type { EarlierReport } from './mismatches-of.ts';
import type { Waves } from './waves.ts';

/**
 * The reports that were named (`….json`), and one on each wave of the sheets. Problems: those of the files, of the
 * kit, and of `assemble`.
 */
export async function loadWaves(world: World, wish: WaveWish): Promise<Result<Waves>> {
  const found = await findFiles(world, wish.paths.filter(isReport));
  if (found.problems.length > 0) return { ok: false, problems: found.problems };
  const reports = await loadEarlier(world, found.paths);
  if (!reports.ok) return reports;
  const paths = wish.paths.filter((path) => !isReport(path));
  const sheets =
    paths.length > 0
      ? await examineSheets(world, { ...wish, paths })
      : await withoutSheets(world, wish, reports.value[0]);
  const problems = [...reports.problems, ...sheets.problems];
  if (!sheets.ok) return { ok: false, problems };
  const waves = [...reports.value, ...sheets.value.waves].toSorted((a, b) =>
    compareWaves(a.report, b.report),
  );
  return { ok: true, value: { kit: sheets.value.kit, waves }, problems };
}

function isReport(path: string): boolean {
  return path.endsWith('.json');
}

async function withoutSheets(
  world: World,
  { kit }: SheetWish,
  first: EarlierReport | undefined,
): Promise<Result<Waves>> {
  const found = await findKit(world, { asked: kit, named: first && namedBy(first), near: first?.path });
  return found.ok ? { ...found, value: { kit: found.value, waves: [] } } : found;
}

function namedBy({ report, placeOf }: EarlierReport): NamedKit {
  return { id: report.kit.id, place: placeOf('kit') };
}
