import { askNext } from './diagnose/ask-next.ts';
import { benefitsUnder } from './diagnose/benefits-under.ts';
import { diagnose } from './diagnose/diagnose.ts';
import type { Assessment } from './model/assessment.ts';
import type { Kit } from './model/kit.ts';
import type { Report } from './model/report.ts';
import { planFixes } from './plan/plan-fixes.ts';
import { composeReport } from './report/compose-report.ts';
import { scoreAssessment } from './score/score-assessment.ts';

export type ExamineOptions = {
  /** ISO date the report is made for. */
  readonly at: string;
  readonly toolVersion: string;
  /** Person-weeks available for the plan. */
  readonly capacity?: number;
  /** Whether to find out how firm the ranking is; default true, and most of the time. */
  readonly robustness?: boolean;
};

/** The spine: sheets in, report out. Total, and the same for the same input on any machine. */
export function examine(kit: Kit, assessment: Assessment, options: ExamineOptions): Report {
  const { at, toolVersion, capacity, robustness = true } = options;
  const scorecard = scoreAssessment(kit, assessment);
  const diagnosis = diagnose(kit, scorecard, { robustness });
  const benefits = benefitsUnder(kit, scorecard);
  const plan = planFixes(kit, diagnosis, capacity === undefined ? { benefits } : { benefits, capacity });
  const next = askNext(kit, scorecard);
  return composeReport({ kit, assessment, scorecard, diagnosis, plan, askNext: next, at, toolVersion });
}
