import type { CaseFiles } from '../io/find-cases.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadExpected } from '../load/load-expected.ts';
import { loadSheet } from '../load/load-sheet.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import { assembleOne } from './assemble-one.ts';

export type LoadedCase = { readonly expectation: Expectation; readonly assessment: Assessment };

/** One case of a kit's own tests. Problems: those of its files, and of `assembleOne`. */
export async function loadCase(world: World, kit: Kit, files: CaseFiles): Promise<Result<LoadedCase>> {
  const source = await readSource(world, files.expected);
  const expected = source.ok ? loadExpected(kit, source.value) : source;
  const today = expected.ok ? { today: expected.value.at } : {};
  const sheets = await Promise.all(files.sheets.map((path) => loadOne(world, kit, { path, ...today })));
  const problems = [...expected.problems, ...sheets.flatMap((sheet) => sheet.problems)];
  const read = sheets.flatMap((sheet) => (sheet.ok ? [sheet.value] : []));
  if (!expected.ok || read.length < sheets.length) return { ok: false, problems };
  const assembled = assembleOne(read, files.folder);
  if (!assembled.ok) return { ok: false, problems: [...problems, ...assembled.problems] };
  return { ok: true, value: { expectation: expected.value, assessment: assembled.value }, problems };
}

type SheetWish = { readonly path: string; readonly today?: string };

async function loadOne(world: World, kit: Kit, { path, ...options }: SheetWish): Promise<Result<Sheet>> {
  const source = await readSource(world, path);
  return source.ok ? loadSheet(kit, source.value, options) : source;
}
