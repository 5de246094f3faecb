import { examineInFull } from './examine.ts';
import { judge } from './judge/judge.ts';
import type { Assessment } from './model/assessment.ts';
import type { Kit } from './model/kit.ts';
import type { Policy } from './model/policy.ts';
import type { Verdict } from './model/verdict.ts';

export type JudgeOptions = {
  readonly policy: Policy;
  /** ISO date the verdict is made for. */
  readonly at: string;
  readonly toolVersion: string;
};

/** The spine of a check: sheets and policy in, verdict out. Total, and the same for the same input on any machine. */
export function judgeAssessment(kit: Kit, assessment: Assessment, options: JudgeOptions): Verdict {
  const { policy, at, toolVersion } = options;
  const { report, scorecard } = examineInFull(kit, assessment, { at, toolVersion, robustness: false });
  return judge({ kit, policy, assessment, scorecard, report });
}
