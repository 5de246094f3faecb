export { assemble } from './assemble.ts';
export { compareReports } from './compare/compare-reports.ts';
export { trendOf } from './compare/trend-of.ts';
export { coverageOf } from './coverage/coverage-of.ts';
export { askNext } from './diagnose/ask-next.ts';
export { benefitsUnder } from './diagnose/benefits-under.ts';
export { diagnose } from './diagnose/diagnose.ts';
export { whatIfLearned } from './diagnose/what-if-learned.ts';
export { whatIfRepaired } from './diagnose/what-if-repaired.ts';
export { examine, examineInFull, type Examination, type ExamineOptions } from './examine.ts';
export type { ExplainInput } from './explain/explain-input.ts';
export { explain, explainerOf } from './explain/explain.ts';
export { marginalsOf, type Marginals } from './inference/marginals-of.ts';
export type { Factor, Network, Table, Variable } from './inference/network.ts';
export { noisyOrTable } from './inference/noisy-or-table.ts';
export type { Refusal } from './inference/refusal.ts';
export { virtualEvidence } from './inference/virtual-evidence.ts';
export { lookUps } from './interview/look-ups.ts';
export { openQuestions } from './interview/open-questions.ts';
export { judge } from './judge/judge.ts';
export type { JudgeInput } from './judge/judge-input.ts';
export { judgeAssessment, type JudgeOptions } from './judge-assessment.ts';
export { kitFileNames } from './load/kit-file-names.ts';
export type { KitFiles } from './load/kit-reading.ts';
export { loadKit } from './load/load-kit.ts';
export { loadPolicy } from './load/load-policy.ts';
export { loadReport } from './load/load-report.ts';
export { loadSheet, type SheetOptions } from './load/load-sheet.ts';
export type { Artifact } from './model/artifact.ts';
export type { Assessment } from './model/assessment.ts';
export type { Comparison } from './model/comparison.ts';
export type { Diagnosis } from './model/diagnosis.ts';
export type { Explanation } from './model/explanation.ts';
export type { Kit, Question } from './model/kit.ts';
export type { Plan } from './model/plan.ts';
export type { Policy } from './model/policy.ts';
export type { Problem, ProblemCode, Result } from './model/problem.ts';
export type { Report } from './model/report.ts';
export type { Scorecard } from './model/scorecard.ts';
export type { Sheet } from './model/sheet.ts';
export type { SourceText } from './model/source.ts';
export type { TrendSection } from './model/trend-section.ts';
export type { Finding, Verdict } from './model/verdict.ts';
export { planFixes, type PlanOptions } from './plan/plan-fixes.ts';
export { formatProblem } from './problems/format-problem.ts';
export { quickCheck, type QuickCheck, type QuickStanding } from './quick-check.ts';
export { redact } from './redact.ts';
export { secondLook, type SecondLook } from './second-look.ts';
export {
  rendererOf,
  scoreRendererOf,
  verdictRendererOf,
  type Format,
  type PageFormat,
  type VerdictFormat,
} from './render/index.ts';
export type { VerdictRenderer } from './render/verdict-renderer.ts';
export type { Renderer, RenderOptions } from './render/renderer.ts';
export { scoreAssessment, type ScoreOptions } from './score/score-assessment.ts';
