import { compareReports } from './compare/compare-reports.ts';
import type { Examination } from './examine.ts';
import { judge } from './judge/judge.ts';
import type { Assessment } from './model/assessment.ts';
import type { Policy } from './model/policy.ts';
import type { Report } from './model/report.ts';
import type { Verdict } from './model/verdict.ts';

export type JudgeOptions = {
  readonly policy: Policy;
  /** An earlier report on the same company to hold this one against. */
  readonly baseline?: Report;
};

/** The spine of a check: an examined assessment and a policy in, verdict out. Total, and the same on any machine. */
export function judgeAssessment(
  { kit, scorecard, report }: Examination,
  assessment: Assessment,
  { policy, baseline }: JudgeOptions,
): Verdict {
  const input = { kit, policy, assessment, scorecard, report };
  if (baseline === undefined) return judge(input);
  return judge({ ...input, comparison: compareReports(kit, baseline, report) });
}
