import { it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { anExample } from '../support/an-example.ts';
import { type Evidence, expectSlowGrowth } from '../support/expect-slow-growth.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

/** As the evidence comes out of it. */
const ofDiagnosis: Evidence = (kit, scorecard) =>
  new Map(
    diagnose(kit, scorecard, { robustness: false }).nodes.map(({ node, evidence }) => [node, evidence]),
  );

it('the people of the example company counted twice bring less than twice the evidence, on every point', () => {
  const kit = theShippedKit();
  expectSlowGrowth(kit, anExample(kit, 'northwind-instruments').sheets, ofDiagnosis);
});
