import type { CarelessSheet } from '../model/scorecard.ts';
import type { Hearing } from './hear-sheets.ts';
import { sheetKey } from './sheet-key.ts';

/** The same hearings, in which the answers of careless sheets count less, or nothing. */
export function weighCareless(
  hearings: readonly Hearing[],
  careless: readonly CarelessSheet[],
): readonly Hearing[] {
  if (careless.length === 0) return hearings;
  const weights = new Map(
    careless.map(({ path, respondent, weight }) => [sheetKey(path, respondent), weight]),
  );
  return hearings.map((hearing) => {
    const weight = weights.get(sheetKey(hearing.sheet.path, hearing.sheet.respondent.id));
    return weight === undefined ? hearing : weighed(hearing, weight);
  });
}

/** A figure was looked up, so it keeps its weight. */
function weighed(hearing: Hearing, weight: number): Hearing {
  const asked = [...hearing.asked].map(([id, each]) => {
    if (each.question.form.kind === 'metric') return [id, each] as const;
    const voice = { ...each.voice, visibility: each.voice.visibility * weight };
    return [id, { ...each, voice }] as const;
  });
  return { ...hearing, asked: new Map(asked) };
}
