import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/compare/trend-of.ts';
import { latestAnswer } from '../../src/numbers/latest-answer.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const kit = aWaveKit();
const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
const spring = waveReport(kit, '2026-02-01', fourReps(low));
const autumn = waveReport(kit, '2026-11-01', fourReps({ ...low, 'a-q': 3, 'a-second': 3, 'o-q': 3 }));

describe('the trend', () => {
  it('sets the waves side by side, the earliest first, in whatever order they come', () => {
    const trend = trendOf([autumn, spring]);
    expect(trend).toEqual(trendOf([spring, autumn]));
    expect(trend.waves).toEqual([
      { wave: '2026-02', at: '2026-02-01', people: 4 },
      { wave: '2026-11', at: '2026-11-01', people: 4 },
    ]);
    expect(trend.lines.map(({ id }) => id)).toEqual([
      'overall:overall',
      'domain:one',
      'domain:two',
      'outcome:o',
    ]);
    expect(trend.lines.at(-1)?.values).toMatchObject([{ score: 25 }, { score: 75 }]);
    expect(trend.rootCauses).toMatchObject([{ node: 'a', named: [true, false] }]);
    expect(trend.intro.text).toMatch(
      /^2 waves, from 2026-02 to 2026-11\. The whole stood at \d+ and stands at \d+ of 100/,
    );
  });

  it('of no waves is empty, and of one without a score says no more than that', () => {
    expect(trendOf([])).toMatchObject({ intro: { text: 'There are no waves.' }, waves: [], lines: [] });
    const bare = waveReport(kit, '2026-02-01', fourReps({ 'o-q': 1 }));
    expect(trendOf([bare]).intro.text).toBe('There is only one wave, 2026-02. A trend needs two.');
  });

  it('leaves a gap where a wave did not score what a later one did', () => {
    const other = waveReport(aWaveKit(), '2026-01-01', fourReps(low));
    const health = { ...other.health, domains: [], troubles: [] };
    expect(trendOf([{ ...other, health }, autumn]).lines[1]?.values[0]).toEqual({
      state: 'not-assessed',
      reason: 'not-asked',
    });
  });
});

describe('the date of the latest answer', () => {
  it('is the latest of the sheets, else the day of the report', () => {
    expect(latestAnswer(autumn)).toBe('2026-11-01');
    expect(latestAnswer({ respondents: [], at: '2026-12-01' })).toBe('2026-12-01');
    const [first, second, ...rest] = autumn.respondents;
    const later = [first, { ...second, date: '2027-01-01' }, ...rest] as typeof autumn.respondents;
    expect(latestAnswer({ ...autumn, respondents: later })).toBe('2027-01-01');
  });
});
