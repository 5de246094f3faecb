import { findFiles, type Found } from '../io/find-files.ts';
import { mostSheets } from '../io/most-sheets.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { soundSheetFrom } from '../load/sound-sheet-from.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SourceText } from '../model/source.ts';
import { findKit } from './find-kit.ts';
import { kitNamedIn } from './kit-named-in.ts';

export type SheetWish = {
  readonly paths: readonly string[];
  /** Files among them that are read as something else, if they are not named alone. */
  readonly apart?: readonly string[] | undefined;
  readonly kit?: string | undefined;
  /** ISO date to take as today. */
  readonly today: string;
};

export type LoadedSheets = { readonly kit: Kit; readonly sheets: readonly Sheet[] };

/** The sheets at these paths, `most` of them at most, and their kit; the problems of all of them at once. */
export async function loadSheets(
  world: World,
  { paths, apart, kit, today }: SheetWish,
  most: number = mostSheets,
): Promise<Result<LoadedSheets>> {
  const found = await findAtMost(world, { paths, apart }, most);
  const read = await Promise.all(found.paths.map((path) => readSource(world, path)));
  const sources = valuesOf(read);
  const unread = [...found.problems, ...read.flatMap((one): readonly Problem[] => one.problems)];
  const first = sources.find((source) => kitNamedIn(source) !== undefined) ?? sources[0];
  if (first === undefined) return { ok: false, problems: unread };
  const used = await findKit(world, { asked: kit, named: kitNamedIn(first), near: first.path });
  if (!used.ok) return { ok: false, problems: [...unread, ...used.problems] };
  const loaded = await Promise.all(sources.map((source) => readSheet(used.value, source, today)));
  const told = loaded.flatMap((one): readonly Problem[] => one.problems);
  const named = kit === undefined ? valuesOf(loaded).find(({ path }) => path === first.path) : undefined;
  const problems = [...unread, ...used.problems, ...told.map((one) => withNamed(one, named))];
  if (unread.length > 0 || loaded.some((one) => !one.ok)) return { ok: false, problems };
  return { ok: true, value: { kit: used.value, sheets: valuesOf(loaded) }, problems };
}

/** More of them than that are told before the first is read. */
async function findAtMost(
  world: World,
  { paths: given, apart }: Pick<SheetWish, 'paths' | 'apart'>,
  limit: number,
): Promise<Found> {
  const found = await findFiles(world, given, apart);
  const count = found.paths.length;
  if (count <= limit) return found;
  const place = { kind: 'path', path: given.join(' ') } as const;
  return {
    paths: [],
    problems: [{ code: 'too-many-sheets', severity: 'error', place, args: { count, limit } }],
  };
}

/** A sheet of another kit, shown beside the one whose kit all sheets are held against. */
function withNamed(problem: Problem, named: Sheet | undefined): Problem {
  const other = problem.code === 'sheet-other-kit' ? named?.places?.kit : undefined;
  return other === undefined ? problem : { ...problem, other };
}

/** The schema is loaded only for a sheet about which there is something to say. */
async function readSheet(kit: Kit, source: SourceText, today: string): Promise<Result<Sheet>> {
  if (isSavedReport(source)) return { ok: false, problems: [reportInstead(source)] };
  const sound = soundSheetFrom(kit, source, today);
  if (sound !== undefined) return { ok: true, value: sound, problems: [] };
  const { loadSheet } = await import('../load/load-sheet.ts');
  return loadSheet(kit, source, { today });
}

/** Only a saved report begins like this; held against the shape of a sheet, all of it would be wrong. */
function isSavedReport({ text }: SourceText): boolean {
  return /^\s*\{\s*"schemaVersion"/u.test(text);
}

function reportInstead({ path }: SourceText): Problem {
  const reason = 'this is a saved report; here the sheets are wanted from which it was made';
  return { code: 'usage', severity: 'error', place: { kind: 'path', path }, args: { reason } };
}

function valuesOf<T extends SourceText | Sheet>(results: readonly Result<T>[]): readonly T[] {
  return results.flatMap((one) => (one.ok ? [one.value] : []));
}
