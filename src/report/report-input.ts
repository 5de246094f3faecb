import type { Assessment } from '../model/assessment.ts';
import type { Diagnosis, Suggestion } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Plan } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** All that a report is made of. */
export type ReportInput = {
  readonly kit: Kit;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  readonly diagnosis: Diagnosis;
  readonly plan: Plan;
  /** Questions that would change the diagnosis most, the best first; without them the report picks by rank. */
  readonly askNext?: readonly NextQuestion[];
  /**
   * Ids of the ranked capabilities without the sheets that look carelessly answered; absent where there are none of
   * these, empty where no other sheet says anything.
   */
  readonly withoutCareless?: readonly string[];
  /** ISO date the report is made for. */
  readonly at: string;
  readonly toolVersion: string;
  /** Reports on earlier waves of the same company. */
  readonly earlier?: readonly Report[];
};

export type NextQuestion = Pick<Suggestion, 'question' | 'role'> &
  Partial<Pick<Suggestion, 'prospect' | 'replaces'>>;
