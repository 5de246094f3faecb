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
  const assessments = assembled.value.map(({ company, wave }) => `${company} (${wave})`);
  const [first, second] = assembled.value;
  const part = first?.company === second?.company ? 'wave' : 'company';
  const problem: Problem = {
    code: 'several-assessments',
    severity: 'error',
    place: placeOf(second, part) ?? { kind: 'path', path },
    args: { assessments },
    ...otherOf(placeOf(first, part)),
  };
  return { ok: false, problems: [problem] };
}

function otherOf(other: Place | undefined): Pick<Problem, 'other'> {
  return other === undefined ? {} : { other };
}

/** Where the first sheet of an assessment says of which company, or of which wave, it is. */
function placeOf(assessment: Assessment | undefined, part: 'company' | 'wave'): Place | undefined {
  const [sheet] = assessment?.sheets ?? [];
  return sheet?.places?.[part] ?? (sheet && { kind: 'path', path: sheet.path });
}
