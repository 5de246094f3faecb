import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

describe('the plan in words', () => {
  it('says why there is none', () => {
    const input = theTroubledInput();
    const plan = { ...input.plan, steps: [] };
    const intro = (kind: 'healthy' | 'open'): string => {
      const verdict =
        kind === 'healthy'
          ? ({ kind } as const)
          : ({ kind: 'insufficient-evidence', candidates: [] } as const);
      return composeReport({ ...input, plan, diagnosis: { ...input.diagnosis, verdict } }).plan.intro.text;
    };
    expect(intro('open')).toContain('first find out what is broken');
    expect(intro('healthy')).toContain('Nothing must be repaired');
  });

  it('says how much room it takes where there is a cause and no repair of it fits', () => {
    const input = theTroubledInput();
    const introAt = (durableBenefit: number): string => {
      const next = { fix: 'coach-weekly', durableBenefit, immediateBenefit: 0, perWeek: 0, effort: 13.5 };
      const ranking = [{ ...next, held: 'over-capacity' } as const];
      return composeReport({ ...input, plan: { capacity: 12, ranking, steps: [] } }).plan.intro.text;
    };
    expect(introAt(0.2)).toMatch(
      /^No plan fits into 12 person-weeks of work: “.+” takes 13\.5 person-weeks with all that must come first\./u,
    );
    expect(introAt(0.2)).toContain('--capacity 14');
    expect(introAt(0.001)).toBe('No repair that we know takes away enough of the trouble to pay.');
  });

  it('says of a step which groundwork is there, and of a fix in line what it takes with its groundwork', () => {
    const input = theTroubledInput();
    const [step] = input.plan.steps.map((each) => ({ ...each, inPlace: ['plan-monthly', 'gone'] }));
    const ranking = input.plan.ranking.map((each) => ({ ...each, durableBenefit: 0.2, effort: 77 }));
    const { plan } = composeReport({
      ...input,
      plan: { capacity: 8, ranking, steps: step === undefined ? [] : [step] },
    });
    expect(plan.steps[0]?.inPlace?.text).toMatch(
      /^“.+” and “gone” would come first; by the answers that work is in place\.$/u,
    );
    expect(plan.alternatives[0]?.whole).toBe(77);
  });

  it('predicts falling figures and scores of nodes', () => {
    const input = theTroubledInput();
    const metrics = input.kit.metrics.map((metric) => ({ ...metric, unit: 'months' }));
    const predictions = [
      { id: 'win-rate', by: -1.5, withinDays: 90 },
      { id: 'crm', by: 1, withinDays: 60 },
    ];
    const steps = input.plan.steps.slice(0, 1).map((step) => ({ ...step, fix: 'gone', predictions }));
    const { plan } = composeReport({
      ...input,
      kit: { ...input.kit, metrics },
      plan: { capacity: 8, ranking: [], steps },
    });
    expect(plan.steps[0]?.predictions.map(({ text }) => text)).toEqual([
      'Within 90 days, “Win rate” should fall by 1.5 months.',
      'Within 60 days, the score of “A CRM that helps the seller” should rise by one level.',
    ]);
    expect(plan.steps[0]?.ifSkipped.text).toBe('To skip it costs little by itself.');
    expect(plan.intro.text).not.toContain('Done in full');
  });
});
