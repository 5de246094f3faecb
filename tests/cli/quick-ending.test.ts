import { describe, expect, it } from 'vitest';
import { quickEnding } from '../../src/cli/quick-ending.ts';
import type { DiagnosisVerdict } from '../../src/model/diagnosis.ts';
import { quickCheck } from '../../src/quick-check.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aSheet } from '../support/a-sheet.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

const sheet = aSheet({ answers: { 'coaching-q': 1, 'joint-planning-q': 'unknown' } });

/** The last words of a quick check whose report has this verdict. */
function endingWith(verdict: DiagnosisVerdict, asks = true): string {
  const input = theTroubledInput();
  const report = composeReport({
    ...input,
    diagnosis: { ...input.diagnosis, verdict },
    ...(asks ? {} : { askNext: [] }),
  });
  const check = quickCheck(input.kit);
  return quickEnding(input.kit, sheet, { check, path: './acme.yaml', report }).join('\n');
}

describe('the last words of a quick check', () => {
  it.each(['root-cause', 'people'] as const)('name the cause of the report: %s', (kind) => {
    const said = endingWith({ kind, roots: ['coaching'] });
    expect(said).toContain(
      'A quick check of 2 answers, 1 of them “I don’t know”. First comes so far: Managers do not coach their sellers.',
    );
    expect(said).toMatch(/could still change that|likely to change that/);
  });

  it('name no cause where the report names none, but what would help most', () => {
    const said = endingWith({ kind: 'insufficient-evidence', candidates: ['coaching', 'joint-planning'] });
    expect(said).toContain('The answers do not point to one cause yet.');
    expect(said).toMatch(/\nWhat would help most: an answer to this\. Ask: .+\.\n“.+”\n/);
    expect(said).not.toMatch(/First comes|change that/);
    const silent = endingWith({ kind: 'insufficient-evidence', candidates: [] }, false);
    expect(silent).not.toContain('What would help most');
  });

  it('send nobody on to ask where the cause lies outside', () => {
    const unexplained = ['prospects-do-not-buy'];
    const said = endingWith({ kind: 'insufficient-evidence', candidates: [], unexplained });
    expect(said).toContain('What was asked about looks sound; the cause seems to lie outside of it.');
    expect(said).not.toMatch(/do not point|What would help/);
  });

  it('say that nothing must be repaired where the report says so', () => {
    const said = endingWith({ kind: 'healthy' });
    expect(said).toContain('So far nothing stands out that must be repaired first.');
    expect(said).not.toMatch(/First comes|change that|What would help/);
  });
});
