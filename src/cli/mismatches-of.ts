import type { Place, Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { latestAnswer } from '../numbers/latest-answer.ts';

export type EarlierReport = {
  readonly path: string;
  readonly report: Report;
  /** Where it is said of which kit or company, or when, it is. */
  readonly placeOf: (part: 'kit' | 'company' | 'wave') => Place;
};

/**
 * Why an earlier report cannot stand beside a later one, or only in part. Problems: report-other-kit,
 * report-other-company and report-not-earlier stop the run; report-other-kit-version and respondent-missing are said.
 */
export function mismatchesOf({ report: before, placeOf }: EarlierReport, after: Report): readonly Problem[] {
  if (before.kit.id !== after.kit.id) {
    const args = { kit: before.kit.id, other: after.kit.id };
    return [{ code: 'report-other-kit', severity: 'error', place: placeOf('kit'), args }];
  }
  if (before.company !== after.company) {
    const args = { company: before.company, other: after.company };
    return [{ code: 'report-other-company', severity: 'error', place: placeOf('company'), args }];
  }
  const [old, now] = [latestAnswer(before), latestAnswer(after)];
  if (old > now) {
    const respondents = lostFrom(before, after);
    const args = { at: old, other: now, ...(respondents.length === 0 ? {} : { respondents }) };
    return [{ code: 'report-not-earlier', severity: 'error', place: placeOf('wave'), args }];
  }
  return [...otherVersion(before, after), ...missingPeople(before, after)].map(({ part, ...problem }) => ({
    ...problem,
    severity: 'warning',
    place: placeOf(part),
  }));
}

type Doubt = Pick<Problem, 'code' | 'args'> & { readonly part: 'kit' | 'wave' };

function otherVersion({ kit: old }: Report, { kit: now }: Report): readonly Doubt[] {
  if (old.digest === now.digest) return [];
  return [
    { part: 'kit', code: 'report-other-kit-version', args: { version: old.version, other: now.version } },
  ];
}

function missingPeople(before: Report, after: Report): readonly Doubt[] {
  const respondents = lostFrom(before, after);
  if (respondents.length === 0) return [];
  return [{ part: 'wave', code: 'respondent-missing', args: { respondents, wave: before.wave } }];
}

/** Within one wave nobody should be lost; from wave to wave people come and go. */
function lostFrom(before: Report, after: Report): readonly string[] {
  if (before.wave !== after.wave) return [];
  const here = new Set(after.respondents.map(({ id }) => id));
  const missing = before.respondents.filter(({ id }) => !here.has(id));
  return missing.map(({ id }) => id.replace(/^respondent:~?/, ''));
}
