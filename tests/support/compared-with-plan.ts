import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Report } from '../../src/model/report.ts';
import { aWaveKit, fourReps, waveReport } from './two-waves.ts';

const low = { 'a-q': 0, 'a-second': 0, 'b-q': 2, 'c-q': 3, 'd-q': 2, 'o-q': 0 };
const fix = {
  ...{
    id: 'mend-a',
    title: 'Mend a',
    why: '',
    steps: [],
    owner: 'ceo',
    effort: 1,
    horizon: 30 as const,
    after: [],
  },
  ...{ measure: '', covers: [], replacesPeople: false, repairs: [{ capability: 'a', effect: 0.9 }] },
  moves: [{ id: 'a-q', by: 2, withinDays: 90 }],
};

const kit = aWaveKit({ fixes: [fix] });

/** A wave with a plan that promises that `a-q` rises by two levels. */
export const planned: Report = waveReport(kit, '2026-02-01', fourReps(low));

/** The wave after it, in which it rose by so many levels, made with these reports at hand. */
export function afterPlan(rise: number, earlier: readonly Report[], date = '2026-11-01'): Report {
  return waveReport(kit, date, fourReps({ ...low, 'a-q': rise }), earlier);
}

/** The two compared. */
export function comparedWithPlan(rise = 1, earlier: readonly Report[] = [planned]): Comparison {
  return compareReports(kit, planned, afterPlan(rise, earlier), { resamples: 5 });
}
