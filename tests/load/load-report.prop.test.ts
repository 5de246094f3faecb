import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askNext } from '../../src/diagnose/ask-next.ts';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { loadReport } from '../../src/load/load-report.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { planFixes } from '../../src/plan/plan-fixes.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { someSheets, surveyKit } from '../support/any-assessment.ts';
import { anyCase } from '../support/any-case.ts';
import { anyText } from '../support/any-text.ts';
import { runs } from '../support/law-runs.ts';

/** Each try goes through all stages: fewer tries than for a law of a single stage. */
const someRuns = runs(60);

const made = { at: '2026-11-26', toolVersion: '1.0.0' };

/** What `examine` makes of it, without the many trials behind its ranges, which a report tells no otherwise. */
function reportOf(kit: Kit, assessment: Assessment, scorecard: Scorecard): Report {
  const diagnosis = diagnose(kit, scorecard, { robustness: false });
  const plan = planFixes(kit, diagnosis, { benefits: benefitsUnder(kit, scorecard) });
  const askedNext = askNext(kit, scorecard);
  return composeReport({ ...made, kit, assessment, scorecard, diagnosis, plan, askNext: askedNext });
}

function expectToComeBack(report: Report): void {
  const { body } = renderJson(report);
  const value: unknown = JSON.parse(body);
  expect(loadReport({ path: 'report.json', text: body })).toEqual({ ok: true, value, problems: [] });
}

it('whatever was answered, the report loads back equal', () => {
  const holds = fc.property(someSheets, anyText(), (sheets, company) => {
    const assessment = { ...anAssessment(...sheets), company };
    const scorecard = scoreAssessment(surveyKit, assessment, { resamples: 20 });
    expectToComeBack(reportOf(surveyKit, assessment, scorecard));
  });
  fc.assert(holds, someRuns);
});

it('whatever the kit, the report loads back equal', () => {
  const holds = fc.property(anyCase(), ({ kit, scorecard }) => {
    expectToComeBack(reportOf(kit, anAssessment(), scorecard));
  });
  fc.assert(holds, someRuns);
});
