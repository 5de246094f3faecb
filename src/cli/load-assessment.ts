import { assemble } from '../assemble.ts';
import type { World } from '../io/world.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem, Result } from '../model/problem.ts';
import { loadSheets, type SheetWish } from './load-sheets.ts';

export type LoadedAssessment = { readonly kit: Kit; readonly assessment: Assessment };

/** The one assessment the paths hold. Problems: several-assessments, and those of the sheets and their kit. */
export async function loadAssessment(world: World, wish: SheetWish): Promise<Result<LoadedAssessment>> {
  const loaded = await loadSheets(world, wish);
  if (!loaded.ok) return loaded;
  const assembled = assemble(loaded.value.sheets);
  const problems = [...loaded.problems, ...assembled.problems];
  if (!assembled.ok) return { ok: false, problems };
  const [assessment, ...others] = assembled.value;
  if (assessment === undefined) return { ok: false, problems };
  if (others.length > 0) return { ok: false, problems: [...problems, severalIn(assembled.value, wish)] };
  return { ok: true, value: { kit: loaded.value.kit, assessment }, problems };
}

function severalIn(assessments: readonly Assessment[], { paths }: SheetWish): Problem {
  const names = assessments.map(({ company, wave }) => `${company}, ${wave}`);
  return {
    code: 'several-assessments',
    severity: 'error',
    place: { kind: 'path', path: paths.join(' ') },
    args: { assessments: names },
  };
}
