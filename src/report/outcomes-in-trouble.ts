import type { Case } from './case-of.ts';

/** Outcomes that are at least as likely in trouble as not. */
export function outcomesInTrouble({ kit, beliefOf }: Case): readonly string[] {
  return kit.nodes
    .filter(({ kind, id }) => kind === 'outcome' && beliefOf(id).belief >= kit.thresholds.label.inherited)
    .map(({ id }) => id);
}
