import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { afterPlan, comparedWithPlan, planned } from '../support/compared-with-plan.ts';
import { aWaveKit } from '../support/two-waves.ts';

const few = { resamples: 5 };

const unsettled = 'What the plan of 2026-02 predicted is not settled here';
const notesOf = ({ notes }: Comparison): string => notes.map(({ text }) => text).join('\n');

describe('a comparison with a wave that had a plan', () => {
  it('says what the plan predicted and what happened, as the report on the later wave does', () => {
    const comparison = comparedWithPlan(1);
    expect(comparison.trackRecord).toEqual(afterPlan(1, [planned]).trackRecord);
    expect(comparison.trackRecord?.entries).toMatchObject([
      { fix: 'mend-a', subject: 'a-q', wave: '2026-02', from: 0, by: 2, now: 1, result: 'partly' },
    ]);
    expect(notesOf(comparison)).not.toContain(unsettled);
  });

  it('leaves out what other plans predicted, and counts only its own', () => {
    const other = { ...planned, wave: '2025-11', at: '2025-11-01' };
    const { trackRecord } = comparedWithPlan(2, [other, planned]);
    expect(trackRecord?.entries.map(({ wave }) => wave)).toEqual(['2026-02']);
    expect(trackRecord?.intro.text).toContain('Of one settled prediction, 1 came true');
  });

  it('notes that a report made without the earlier one does not settle it', () => {
    const comparison = comparedWithPlan(2, []);
    expect(comparison.trackRecord).toBeUndefined();
    expect(notesOf(comparison)).toContain(unsettled);
  });

  it('notes nothing where the plan predicted nothing, or was written before plans did', () => {
    const { plan } = planned;
    const silent = plan.steps.map((step) => ({ ...step, forecasts: [] }));
    const older = plan.steps.map(({ forecasts: _, ...step }) => step);
    for (const steps of [silent, older]) {
      const before = { ...planned, plan: { ...plan, steps } };
      expect(notesOf(compareReports(aWaveKit(), before, afterPlan(2, []), few))).not.toContain(unsettled);
    }
  });

  it('notes nothing where nobody has answered since', () => {
    expect(notesOf(compareReports(aWaveKit(), planned, planned, few))).not.toContain(unsettled);
  });
});
