import type { Fix } from '../model/kit.ts';
import type { WrittenFix } from './written/questionnaire.ts';

const usualEffect = 0.8;

/** One fix of one capability, with the defaults of the kit format. */
export function resolveFix(written: WrittenFix, capability: string): Fix {
  return {
    id: written.id,
    title: written.title,
    steps: written.steps,
    owner: written.owner,
    effort: written.effort,
    horizon: written.horizon,
    measure: written.measure,
    after: written.after ?? [],
    repairs: written.repairs ?? [{ capability, effect: usualEffect }],
    moves: (written.moves ?? []).map(({ id, by, 'within-days': withinDays }) => ({ id, by, withinDays })),
    replacesPeople: written['replaces-people'] ?? false,
    covers: written.covers ?? [],
  };
}
