import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { latestAnswer } from '../numbers/latest-answer.ts';

export type EarlierReport = { readonly path: string; readonly report: Report };

/**
 * Why an earlier report cannot stand beside a later one, or only in part. Problems: report-other-kit,
 * report-other-company and report-not-earlier stop the run; report-other-kit-version and respondent-missing are said.
 */
export function mismatchesOf({ path, report: before }: EarlierReport, after: Report): readonly Problem[] {
  const place = { kind: 'path', path } as const;
  if (before.kit.id !== after.kit.id) {
    const args = { kit: before.kit.id, other: after.kit.id };
    return [{ code: 'report-other-kit', severity: 'error', place, args }];
  }
  if (before.company !== after.company) {
    const args = { company: before.company, other: after.company };
    return [{ code: 'report-other-company', severity: 'error', place, args }];
  }
  const [old, now] = [latestAnswer(before), latestAnswer(after)];
  if (old > now) {
    const args = { at: old, other: now };
    return [{ code: 'report-not-earlier', severity: 'error', place, args }];
  }
  return [...otherVersion(before, after), ...missingPeople(before, after)].map((problem) => ({
    ...problem,
    severity: 'warning',
    place,
  }));
}

type Doubt = Pick<Problem, 'code' | 'args'>;

function otherVersion({ kit: old }: Report, { kit: now }: Report): readonly Doubt[] {
  if (old.digest === now.digest) return [];
  return [{ code: 'report-other-kit-version', args: { version: old.version, other: now.version } }];
}

/** Within one wave nobody should be lost; from wave to wave people come and go. */
function missingPeople(before: Report, after: Report): readonly Doubt[] {
  if (before.wave !== after.wave) return [];
  const here = new Set(after.respondents.map(({ id }) => id));
  const missing = before.respondents.filter(({ id }) => !here.has(id));
  if (missing.length === 0) return [];
  const respondents = missing.map(({ id }) => id.replace(/^respondent:~?/, ''));
  return [{ code: 'respondent-missing', args: { respondents, wave: before.wave } }];
}
