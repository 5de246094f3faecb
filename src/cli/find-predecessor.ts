import { pathProblem } from '../io/path-problem.ts';
import { readSource } from '../io/read-source.ts';
import { sheetsBeside } from '../io/sheets-beside.ts';
import type { World } from '../io/world.ts';
import { loadSheet } from '../load/load-sheet.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import { compareKeys } from '../numbers/compare-keys.ts';
import type { Predecessor } from './begin-interview.ts';
import { findKit } from './find-kit.ts';
import { kitNamedIn } from './kit-named-in.ts';

export type FoundPredecessor =
  | { readonly ok: true; readonly value: Predecessor }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The sheet that the next respondent's is modelled on: the one at `path`, else the latest of this folder; and the ids
 * of all respondents of its company and wave whose sheets lie beside it. Problems, where no such sheet loads:
 * nothing-found, and those of all that were tried.
 */
export async function findPredecessor(world: World, path: string | undefined): Promise<FoundPredecessor> {
  const beside = await Promise.all((await sheetsBeside(world, path)).map((name) => sheetAt(world, name)));
  const tried = path === undefined ? beside : [await sheetAt(world, path)];
  const model = soundOf(tried).toSorted(byDate).at(-1);
  if (model === undefined) {
    const problems = tried.flatMap((one): readonly Problem[] => one.problems);
    return { ok: false, problems: problems.length === 0 ? [nothingHere] : problems };
  }
  const same = ({ company, wave }: Sheet): boolean =>
    company.name === model.company.name && wave === model.wave;
  const colleagues = [model, ...soundOf(beside)].filter(same);
  return {
    ok: true,
    value: { sheet: model, respondents: colleagues.map(({ respondent }) => respondent.id) },
  };
}

function soundOf(loaded: readonly Result<Sheet>[]): readonly Sheet[] {
  return loaded.flatMap((one) => (one.ok ? [one.value] : []));
}

async function sheetAt(world: World, path: string): Promise<Result<Sheet>> {
  const read = await readSource(world, path);
  if (!read.ok) return read;
  const found = await findKit(world, { named: kitNamedIn(read.value), near: path });
  return found.ok ? loadSheet(found.value, read.value) : found;
}

function byDate(one: Sheet, other: Sheet): number {
  return compareKeys([one.date, one.path], [other.date, other.path]);
}

const nothingHere = pathProblem('nothing-found', '.', { wanted: 'sheets' });
