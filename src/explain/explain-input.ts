import type { Diagnosis } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Plan } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** A report and all that it was made of. */
export type ExplainInput = {
  readonly kit: Kit;
  readonly scorecard: Scorecard;
  readonly diagnosis: Diagnosis;
  readonly plan: Plan;
  readonly report: Report;
};
