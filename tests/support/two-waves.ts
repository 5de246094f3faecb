import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit } from './a-kit.ts';
import { aSheet, anAssessment } from './a-sheet.ts';
import type { SheetSketch } from './a-sheet.ts';
import { inputOn } from './a-troubled-company.ts';

/** Two domains of two capabilities, an outcome, and a second question on `a`. */
export function aWaveKit(given: Partial<Kit> = {}): Kit {
  return aKit({
    nodes: [
      { id: 'a', domain: 'one' },
      { id: 'b', domain: 'one', weight: 3 },
      { id: 'c', domain: 'two' },
      { id: 'd', domain: 'two', weight: 0.5 },
      { id: 'o', kind: 'outcome' },
    ],
    links: [
      ['a', 'o', 'strong'],
      ['c', 'o', 'weak'],
    ],
    questions: [
      { node: 'a' },
      { node: 'a', id: 'a-second' },
      { node: 'b' },
      { node: 'c' },
      { node: 'd', sensitive: true },
      { node: 'o' },
    ],
    kit: given,
  });
}

/** The report on one wave of Acme, made for the day of its sheets. */
export function waveReport(
  kit: Kit,
  date: string,
  sheets: readonly SheetSketch[],
  earlier: readonly Report[] = [],
): Report {
  const wave = date.slice(0, 7);
  const all: readonly Sheet[] = sheets.map((sketch) => aSheet({ wave, date, ...sketch }));
  return composeReport({ ...inputOn(kit, { ...anAssessment(...all), wave }), at: date, earlier });
}

/** Four sellers who all say the same. */
export function fourReps(answers: NonNullable<SheetSketch['answers']>): readonly SheetSketch[] {
  return ['rep-1', 'rep-2', 'rep-3', 'rep-4'].map((id) => ({ id, role: 'rep', answers }));
}
