import { isSheetName } from '../io/is-sheet-name.ts';
import { listYaml } from '../io/list-yaml.ts';
import { pathProblem } from '../io/path-problem.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadSheet } from '../load/load-sheet.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Predecessor } from './begin-interview.ts';
import { findKit } from './find-kit.ts';
import { kitNamedIn } from './kit-named-in.ts';

export type FoundPredecessor =
  | { readonly ok: true; readonly value: Predecessor }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The sheet that the next respondent's is modelled on: the one at `path`, else the latest of this folder; and the
 * ids of all respondents of its company and wave here. Problems, where no sheet loads: nothing-found, and those of all
 * that were tried.
 */
export async function findPredecessor(world: World, path: string | undefined): Promise<FoundPredecessor> {
  const names = path === undefined ? await sheetNamesHere(world) : [path];
  const loaded = await Promise.all(names.map((name) => sheetAt(world, name)));
  const sheets = loaded.flatMap((one) => (one.ok ? [one.value] : []));
  const latest = sheets.toSorted(byDate).at(-1);
  if (latest === undefined) {
    const problems = loaded.flatMap((one): readonly Problem[] => one.problems);
    return { ok: false, problems: problems.length === 0 ? [nothingHere] : problems };
  }
  const same = ({ company, wave }: Sheet): boolean =>
    company.name === latest.company.name && wave === latest.wave;
  return {
    ok: true,
    value: { sheet: latest, respondents: sheets.filter(same).map(({ respondent }) => respondent.id) },
  };
}

/** The files here that are taken for sheets; a folder with a `kit.yaml` is a kit, and where none can be read there are none. */
async function sheetNamesHere(world: World): Promise<readonly string[]> {
  const files = await listYaml(world, '.').then((listing) => listing.files, none);
  return files.includes('kit.yaml') ? [] : files.filter(isSheetName);
}

async function sheetAt(world: World, path: string) {
  const read = await readSource(world, path);
  if (!read.ok) return read;
  const found = await findKit(world, { named: kitNamedIn(read.value), near: path });
  return found.ok ? loadSheet(found.value, read.value) : found;
}

function byDate(one: Sheet, other: Sheet): number {
  const [a, b] = [`${one.date} ${one.path}`, `${other.date} ${other.path}`];
  return a < b ? -1 : 1;
}

function none(): readonly string[] {
  return [];
}

const nothingHere = pathProblem('nothing-found', '.', { wanted: 'sheets' });
