import { describe, expect, it } from 'vitest';
import { aKit } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { reportOn } from '../support/a-troubled-company.ts';

const kit = aKit({
  nodes: [
    { id: 'a', domain: 'talent' },
    { id: 'b', domain: 'marketing' },
  ],
});

function summaryOf(a: number, b: number): string {
  return reportOn(kit, anAssessment(aSheet({ answers: { 'a-q': a, 'b-q': b } }))).health.summary.text;
}

describe('the health in a few sentences', () => {
  it('names the best and the weakest domain', () => {
    expect(summaryOf(1, 3)).toContain('Best is “Domain marketing”, weakest is “Domain talent”.');
  });

  it.each([4, 0])('names neither where all of them stand alike, at level %i', (level) => {
    const summary = summaryOf(level, level);
    expect(summary).toContain('All domains with a score stand alike.');
    expect(summary).not.toContain('Best is');
  });
});
