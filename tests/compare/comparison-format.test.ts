import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { aKit } from '../support/a-kit.ts';
import { keyPaths, strayPlaces, unnamedKeys } from '../support/keys-on-page.ts';
import { comparedWithPlan } from '../support/compared-with-plan.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const page = readFileSync(new URL('../../docs/comparison-format.md', import.meta.url), 'utf8');

describe('the page on what moved between two waves', () => {
  const kit = aWaveKit();
  const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
  const waves = [low, { 'a-q': 3, 'a-second': 3, 'b-q': 1 }].map((answers, index) =>
    waveReport(kit, `2026-0${String(index + 2)}-01`, fourReps(answers)),
  );
  const [before, after] = waves;
  if (before === undefined || after === undefined) throw new Error('two waves');
  const [cause] = before.rootCauses.causes;
  if (cause === undefined) throw new Error('The report names no cause');
  const other = { ...after, rootCauses: { ...after.rootCauses, causes: [{ ...cause, node: 'b' }] } };
  const renaming = aKit({ nodes: [{ id: 'a' }], questions: [{ node: 'a', id: 'new', was: ['old'] }] });
  const former = aKit({ nodes: [{ id: 'a' }], questions: [{ node: 'a', id: 'old' }] });
  const comparisons = [
    compareReports(kit, before, other, { resamples: 5 }),
    compareReports(kit, before, before, { resamples: 5 }),
    comparedWithPlan(),
    compareReports(
      renaming,
      waveReport(former, '2026-02-01', fourReps({ old: 1 })),
      waveReport(renaming, '2026-11-01', fourReps({ new: 2 })),
      { resamples: 5 },
    ),
  ];

  it('names every key that occurs', () => {
    expect(keyPaths(comparisons).length).toBeGreaterThan(60);
    expect(unnamedKeys(page, comparisons)).toEqual([]);
  });

  it('names no place that is not there', () => {
    expect(strayPlaces(page, comparisons)).toEqual([]);
  });
});
