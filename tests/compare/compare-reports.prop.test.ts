import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { runs } from '../support/law-runs.ts';
import { aWaveKit, waveReport } from '../support/two-waves.ts';

const kit = aWaveKit();
const questions = ['a-q', 'a-second', 'b-q', 'c-q', 'd-q', 'o-q'] as const;

const answers = fc
  .array(fc.record({ question: fc.constantFrom(...questions), level: fc.integer({ min: 0, max: 4 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((given) => Object.fromEntries(given.map(({ question, level }) => [question, level])));

const sheets = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    role: fc.constantFrom('ceo', 'rep'),
    answers,
  }),
  { minLength: 1, maxLength: 6, selector: ({ id }) => id },
);

const waves = fc.tuple(sheets, sheets).map(([then, now]) => ({
  before: waveReport(kit, '2026-02-01', then),
  after: waveReport(kit, '2026-11-01', now),
}));

const options = { resamples: 50 };

function changesIn({ overall, domains, capabilities, troubles }: Comparison) {
  return [overall, ...domains, ...capabilities, ...troubles].map(({ change }) => change);
}

it('a report beside itself moves nowhere', () => {
  fc.assert(
    fc.property(sheets, (given) => {
      const report = waveReport(kit, '2026-02-01', given);
      const comparison = compareReports(kit, report, report, options);
      for (const change of changesIn(comparison)) {
        if (change.state === 'compared') expect(change).toMatchObject({ by: 0, direction: 'within-noise' });
      }
      expect(comparison.rootCauses).toMatchObject({ went: [], came: [] });
      expect(comparison.missing).toEqual([]);
    }),
    runs(50),
  );
});

it('every change is what it comes to less what it comes from, its interval holds it, within 100 points; order of time turns the sign', () => {
  fc.assert(
    fc.property(waves, ({ before, after }) => {
      const forth = changesIn(compareReports(kit, before, after, options));
      const back = new Map(
        compareReports(kit, after, before, options).capabilities.map(({ id, change }) => [id, change]),
      );
      for (const change of forth) {
        if (change.state !== 'compared') continue;
        const { from, to, by, interval } = change;
        expect(to - from).toBeCloseTo(by, 9);
        for (const score of [from, to]) {
          expect(score).toBeGreaterThanOrEqual(-1e-9);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(interval.low).toBeLessThanOrEqual(by);
        expect(interval.high).toBeGreaterThanOrEqual(by);
        expect(interval.low).toBeGreaterThanOrEqual(-100);
        expect(interval.high).toBeLessThanOrEqual(100);
      }
      for (const { id, change } of compareReports(kit, before, after, options).capabilities) {
        const turned = back.get(id);
        if (change.state !== 'compared' || turned?.state !== 'compared') continue;
        expect(change.by).toBeCloseTo(-turned.by, 9);
      }
    }),
    runs(50),
  );
});
