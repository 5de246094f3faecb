import type { World } from '../io/world.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import { assembleOne } from './assemble-one.ts';
import { loadSheets, type SheetWish } from './load-sheets.ts';

export type LoadedAssessment = { readonly kit: Kit; readonly assessment: Assessment };

/** The one assessment the paths hold. Problems: several-assessments, and those of the sheets and their kit. */
export async function loadAssessment(world: World, wish: SheetWish): Promise<Result<LoadedAssessment>> {
  const loaded = await loadSheets(world, wish);
  if (!loaded.ok) return loaded;
  const assembled = assembleOne(loaded.value.sheets, wish.paths.join(' '));
  const problems = [...loaded.problems, ...assembled.problems];
  if (!assembled.ok) return { ok: false, problems };
  return { ok: true, value: { kit: loaded.value.kit, assessment: assembled.value }, problems };
}
