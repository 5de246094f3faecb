import type { Assessment } from '../model/assessment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Kit } from '../model/kit.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** All that a verdict is made of. */
export type JudgeInput = {
  readonly kit: Kit;
  readonly policy: Policy;
  /** The sheets, for the places of answers. */
  readonly assessment: Assessment;
  readonly scorecard: Pick<Scorecard, 'readings'>;
  readonly report: Report;
  /** Against the baseline; without it, rules about change are skipped and say so. */
  readonly comparison?: Comparison;
};
