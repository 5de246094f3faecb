import { assemble } from '../assemble.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Place, Problem, Result } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';

/** The one assessment some sheets make up; `path` names where they came from. Problems: several-assessments, and those of `assemble`. */
export function assembleOne(sheets: readonly Sheet[], path: string): Result<Assessment> {
  const assembled = assemble(sheets);
  if (!assembled.ok) return assembled;
  const [assessment, ...others] = assembled.value;
  if (assessment !== undefined && others.length === 0) return { ...assembled, value: assessment };
  const assessments = assembled.value.map(({ company, wave }) => `${company}, ${wave}`);
  const [first, second] = assembled.value.map((one) => placeOf(one.sheets[0]?.path ?? path));
  const problem: Problem = {
    code: 'several-assessments',
    severity: 'error',
    place: second ?? placeOf(path),
    args: { assessments },
    ...(first === undefined ? {} : { other: first }),
  };
  return { ok: false, problems: [problem] };
}

function placeOf(path: string): Place {
  return { kind: 'path', path };
}
