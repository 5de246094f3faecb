import type { Report } from '../model/report.ts';
import { caseOf } from './case-of.ts';
import { composeAnswer } from './compose-answer.ts';
import { composeAppendix } from './compose-appendix.ts';
import { composeDisagreements } from './compose-disagreements.ts';
import { composeHealth } from './compose-health.ts';
import { composeNotFirst } from './compose-not-first.ts';
import { composePeople } from './compose-people.ts';
import { composePlan } from './compose-plan.ts';
import { composeRespondents } from './compose-respondents.ts';
import { composeRootCauses } from './compose-root-causes.ts';
import { composeStrengths } from './compose-strengths.ts';
import { composeTrackRecord } from './compose-track-record.ts';
import { composeUnknowns } from './compose-unknowns.ts';
import type { ReportInput } from './report-input.ts';

/**
 * The report of one assessment: every section in the order of reading, every entry and sentence with an id that is
 * unique in it. What may not be shown about a person is already left out here, so that no format can leak it.
 */
export function composeReport(input: ReportInput): Report {
  const given = caseOf(input);
  const { id, version, title, digest } = input.kit;
  const notFirst = composeNotFirst(given);
  return {
    schemaVersion: 1,
    toolVersion: input.toolVersion,
    at: input.at,
    kit: { id, version, title, digest },
    company: input.assessment.company,
    wave: input.assessment.wave,
    respondents: composeRespondents(given),
    answer: composeAnswer(given),
    people: composePeople(given),
    health: composeHealth(given),
    rootCauses: composeRootCauses(given, notFirst),
    notFirst,
    plan: composePlan(given),
    ...composeTrackRecord(given),
    disagreements: composeDisagreements(given),
    unknowns: composeUnknowns(given),
    strengths: composeStrengths(given),
    appendix: composeAppendix(given),
  };
}
