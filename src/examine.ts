import { trendOf } from './compare/trend-of.ts';
import { askNextIn } from './diagnose/ask-next.ts';
import { benefitsIn } from './diagnose/benefits-under.ts';
import { caseOf } from './diagnose/case-of.ts';
import { diagnose, diagnoseCase } from './diagnose/diagnose.ts';
import type { Assessment } from './model/assessment.ts';
import type { Diagnosis } from './model/diagnosis.ts';
import type { Kit } from './model/kit.ts';
import type { Plan } from './model/plan.ts';
import type { Report } from './model/report.ts';
import type { Scorecard } from './model/scorecard.ts';
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
  /** Reports on earlier waves; they bring the trend and the track record of their predictions. */
  readonly earlier?: readonly Report[];
};

/** A report, and what every stage on the way to it found. */
export type Examination = {
  readonly kit: Kit;
  readonly scorecard: Scorecard;
  readonly diagnosis: Diagnosis;
  readonly plan: Plan;
  readonly report: Report;
};

/** The spine: sheets in, report out. Total, and the same for the same input on any machine. */
export function examine(kit: Kit, assessment: Assessment, options: ExamineOptions): Report {
  return examineInFull(kit, assessment, options).report;
}

/** The same with all that the report was made of. */
export function examineInFull(kit: Kit, assessment: Assessment, options: ExamineOptions): Examination {
  const { at, toolVersion, capacity, robustness = true, earlier = [] } = options;
  const scorecard = scoreAssessment(kit, assessment);
  const given = caseOf(kit, scorecard);
  const diagnosis = diagnoseCase(kit, scorecard, given, { robustness });
  const benefits = benefitsIn(given);
  const plan = planFixes(kit, diagnosis, capacity === undefined ? { benefits } : { benefits, capacity });
  const next = askNextIn(kit, scorecard, { given, diagnosis }, { facts: assessment.facts });
  const input = { kit, assessment, scorecard, diagnosis, plan, askNext: next, at, toolVersion, earlier };
  const alone = composeReport({ ...input, ...rankingWithoutCareless(kit, assessment, scorecard) });
  const report = earlier.length === 0 ? alone : { ...alone, trend: trendOf([...earlier, alone]) };
  return { kit, scorecard, diagnosis, plan, report };
}

/** What the ranking would be had the sheets that look carelessly answered not come in; without any answer there is none. */
function rankingWithoutCareless(
  kit: Kit,
  assessment: Assessment,
  { careless }: Scorecard,
): { readonly withoutCareless?: readonly string[] } {
  if (careless.length === 0) return {};
  const left = new Set(careless.map(({ path, respondent }) => JSON.stringify([path, respondent])));
  const sheets = assessment.sheets.filter(
    ({ path, respondent }) => !left.has(JSON.stringify([path, respondent.id])),
  );
  const scorecard = scoreAssessment(kit, { ...assessment, sheets }, { resamples: 0 });
  if (scorecard.readings.length === 0) return { withoutCareless: [] };
  const { ranking } = diagnose(kit, scorecard, { robustness: false });
  return { withoutCareless: ranking.map(({ node }) => node) };
}
