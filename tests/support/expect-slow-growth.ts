import { expect } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { anAssessment } from './a-sheet.ts';
import { renamed } from './any-assessment.ts';

/** The evidence on each node, wherever it is read. */
export type Evidence = (kit: Kit, scorecard: Scorecard) => ReadonlyMap<string, number>;

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

/** The same people once more bring less than twice the evidence, of the same sign; on `nodes` only, if given. */
export function expectSlowGrowth(
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
