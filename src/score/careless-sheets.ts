import { levelOf } from '../condition/level-of.ts';
import type { Kit } from '../model/kit.ts';
import type { CarelessSheet } from '../model/scorecard.ts';
import { carelessSigns } from './careless-signs.ts';
import type { Hearing } from './hear-sheets.ts';
import { trustOf } from './trust-of.ts';

/**
 * Sheets that look carelessly answered, in the order of the hearings: one level again and again (a run of at least ten
 * and of 60 % of the answers), hardly any spread (standard deviation under 0.3 over fifteen answers and more), or
 * hurried, as noted in the sheet. Such a sheet counts half, and nothing if it was hurried besides; none is ever dropped.
 * The first two are one sign seen twice, and where everything is well or ill an honest sheet shows both, so that they
 * never take a sheet's whole weight (longstring, response variability: Meade and Craig 2012, Dunn et al. 2018).
 */
export function carelessSheets(kit: Kit, hearings: readonly Hearing[]): readonly CarelessSheet[] {
  return hearings.flatMap((hearing) => {
    const signs = carelessSigns(levelsOf(kit, hearing), hearing.sheet.flags.includes('hurried'));
    const { respondent, path } = hearing.sheet;
    return signs.length === 0 ? [] : [{ respondent: respondent.id, path, signs, weight: trustOf(signs) }];
  });
}

/** Levels of the opinions, in the order of the kit; figures are looked up, not felt. */
function levelsOf(kit: Kit, { asked }: Hearing): readonly number[] {
  return [...asked.values()].flatMap(({ question, answer }) => {
    if (question.form.kind === 'metric' || answer?.state !== 'answered') return [];
    return levelOf(kit, question, answer.value) ?? [];
  });
}
