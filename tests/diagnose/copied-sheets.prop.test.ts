import fc from 'fast-check';
import { it } from 'vitest';
import { evidenceByNode } from '../../src/diagnose/evidence-of.ts';
import { someSheets, surveyKit } from '../support/any-assessment.ts';
import { type Evidence, expectSlowGrowth } from '../support/expect-slow-growth.ts';
import { lawRuns } from '../support/law-runs.ts';

/** As the evidence goes into a diagnosis. */
const ofAnswers: Evidence = (kit, { readings }) => {
  const byNode = evidenceByNode(readings, kit.parameters);
  return new Map(kit.nodes.map(({ id }) => [id, byNode.get(id)?.logRatio ?? 0]));
};

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
