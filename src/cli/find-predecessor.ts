import { listYaml } from '../io/list-yaml.ts';
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
 * ids of all respondents of its company and wave here. Problems: nothing-found, and those of the sheet named.
 */
export async function findPredecessor(world: World, path: string | undefined): Promise<FoundPredecessor> {
  const names = path === undefined ? await listYaml(world, '.').then(({ files }) => files, none) : [path];
  const loaded = await Promise.all(names.map((name) => sheetAt(world, name)));
  const sheets = loaded.flatMap((one) => (one.ok ? [one.value] : []));
  const latest = sheets.toSorted(byDate).at(-1);
  if (latest === undefined) {
    const [first] = path === undefined ? [] : loaded;
    const problems: readonly Problem[] = first?.ok === false ? first.problems : [nothingHere];
    return { ok: false, problems };
  }
  const same = ({ company, wave }: Sheet): boolean =>
    company.name === latest.company.name && wave === latest.wave;
  return {
    ok: true,
    value: { sheet: latest, respondents: sheets.filter(same).map(({ respondent }) => respondent.id) },
  };
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

const nothingHere: Problem = {
  code: 'nothing-found',
  severity: 'error',
  place: { kind: 'path', path: '.' },
  args: {},
};
