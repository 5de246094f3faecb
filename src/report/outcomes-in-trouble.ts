import { isLikelyBroken } from '../model/is-likely-broken.ts';
import type { Case } from './case-of.ts';

/** Outcomes that are likely in trouble. */
export function outcomesInTrouble({ kit, beliefOf }: Case): readonly string[] {
  return kit.nodes
    .filter(({ kind, id }) => kind === 'outcome' && isLikelyBroken(beliefOf(id), kit))
    .map(({ id }) => id);
}
