import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { renamed, someSheets, surveyKit } from '../support/any-assessment.ts';
import { anExample } from '../support/an-example.ts';
import { lawRuns } from '../support/law-runs.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

function evidenceOn(kit: Kit, sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const facts = Object.fromEntries(sheets.flatMap(({ company }) => Object.entries(company.facts)));
  const scorecard = scoreAssessment(kit, { ...anAssessment(...sheets), facts }, { resamples: 0 });
  const { nodes } = diagnose(kit, scorecard, { robustness: false });
  // Sums that cancel out leave only the last digits, whose sign means nothing.
  return new Map(nodes.map(({ node, evidence }) => [node, Math.round(evidence * 1e9) / 1e9 + 0]));
}

/** The same people once more under other ids. */
function twice(sheets: readonly Sheet[]): readonly Sheet[] {
  return [...sheets, ...sheets.map((sheet) => renamed(sheet, `${sheet.respondent.id}-again`))];
}

function expectSlowGrowth(kit: Kit, sheets: readonly Sheet[], nodes?: readonly string[]): void {
  const before = evidenceOn(kit, sheets);
  const after = evidenceOn(kit, twice(sheets));
  for (const [node, evidence] of before) {
    if (nodes?.includes(node) === false) continue;
    const copied = after.get(node) ?? NaN;
    expect(Math.sign(copied), node).toBe(Math.sign(evidence));
    expect(Math.abs(copied), node).toBeLessThan(2 * Math.abs(evidence) + (evidence === 0 ? 1 : 0));
  }
}

/** Figures count once, so copies of opinions against them may well turn a node; here only opinions. */
const opinionsOnly = ['b', 'd', 's'];

it('the same people of one role counted twice bring less than twice the evidence, of the same sign', () => {
  const holds = fc.property(someSheets, (sheets) => {
    const sellers = sheets.map((sheet) => ({
      ...sheet,
      respondent: { ...sheet.respondent, roles: ['rep'] as const },
    }));
    expectSlowGrowth(surveyKit, sellers, opinionsOnly);
  });
  fc.assert(holds, lawRuns);
});

it('so do those of the example company, on every point', () => {
  const kit = theShippedKit();
  expectSlowGrowth(kit, anExample(kit, 'northwind-instruments').sheets);
});
