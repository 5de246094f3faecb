import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { examine } from '../../src/examine.ts';
import { loadReport } from '../../src/load/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { planFixes } from '../../src/plan/plan-fixes.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { someSheets, surveyKit } from '../support/any-assessment.ts';
import { anyCase } from '../support/any-case.ts';
import { anyText } from '../support/any-text.ts';

/** Each try examines a whole company: fewer tries than for a law of a single stage. */
const someRuns = { numRuns: Math.min(60, fc.readConfigureGlobal().numRuns ?? 60) };

const made = { at: '2026-11-26', toolVersion: '1.0.0' };

function expectToComeBack(report: Report): void {
  const { body } = renderJson(report);
  const value: unknown = JSON.parse(body);
  expect(loadReport({ path: 'report.json', text: body })).toEqual({ ok: true, value, problems: [] });
}

it('whatever was answered, the report loads back equal', () => {
  const holds = fc.property(someSheets, anyText(), (sheets, company) => {
    const assessment = { ...anAssessment(...sheets), company };
    expectToComeBack(examine(surveyKit, assessment, { ...made, robustness: false }));
  });
  fc.assert(holds, someRuns);
});

it('whatever the kit, the report loads back equal', () => {
  const holds = fc.property(anyCase(), ({ kit, scorecard }) => {
    const diagnosis = diagnose(kit, scorecard, { robustness: false });
    const plan = planFixes(kit, diagnosis, { benefits: benefitsUnder(kit, scorecard) });
    const found = { kit, assessment: anAssessment(), scorecard, diagnosis, plan, askNext: [] };
    expectToComeBack(composeReport({ ...made, ...found }));
  });
  fc.assert(holds, someRuns);
});
