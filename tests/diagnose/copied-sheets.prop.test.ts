import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { evidenceByNode } from '../../src/diagnose/evidence-of.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { renamed, someSheets, surveyKit } from '../support/any-assessment.ts';
import { anExample } from '../support/an-example.ts';
import { lawRuns } from '../support/law-runs.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

type Evidence = (kit: Kit, scorecard: Scorecard) => ReadonlyMap<string, number>;

/** As the evidence goes into a diagnosis. */
const ofAnswers: Evidence = (kit, { readings }) => {
  const byNode = evidenceByNode(readings, kit.parameters);
  return new Map(kit.nodes.map(({ id }) => [id, byNode.get(id)?.logRatio ?? 0]));
};

/** As the evidence comes out of it. */
const ofDiagnosis: Evidence = (kit, scorecard) =>
  new Map(
    diagnose(kit, scorecard, { robustness: false }).nodes.map(({ node, evidence }) => [node, evidence]),
  );

function evidenceOn(kit: Kit, sheets: readonly Sheet[], evidence: Evidence): ReadonlyMap<string, number> {
  const facts = Object.fromEntries(sheets.flatMap(({ company }) => Object.entries(company.facts)));
  const scorecard = scoreAssessment(kit, { ...anAssessment(...sheets), facts }, { resamples: 0 });
  // Sums that cancel out leave only the last digits, whose sign means nothing.
  return new Map([...evidence(kit, scorecard)].map(([node, sum]) => [node, Math.round(sum * 1e9) / 1e9 + 0]));
}

/** The same people once more under other ids. */
function twice(sheets: readonly Sheet[]): readonly Sheet[] {
  return [...sheets, ...sheets.map((sheet) => renamed(sheet, `${sheet.respondent.id}-again`))];
}

function expectSlowGrowth(
  kit: Kit,
  sheets: readonly Sheet[],
  evidence: Evidence,
  nodes?: readonly string[],
): void {
  const before = evidenceOn(kit, sheets, evidence);
  const after = evidenceOn(kit, twice(sheets), evidence);
  for (const [node, was] of before) {
    if (nodes?.includes(node) === false) continue;
    const copied = after.get(node) ?? NaN;
    expect(Math.sign(copied), node).toBe(Math.sign(was));
    expect(Math.abs(copied), node).toBeLessThan(2 * Math.abs(was) + (was === 0 ? 1 : 0));
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
    expectSlowGrowth(surveyKit, sellers, ofAnswers, opinionsOnly);
  });
  fc.assert(holds, lawRuns);
});

it('so do those of the example company, on every point', () => {
  const kit = theShippedKit();
  expectSlowGrowth(kit, anExample(kit, 'northwind-instruments').sheets, ofDiagnosis);
});
