import type { NodeBelief } from '../model/diagnosis.ts';
import type { Beliefs } from './belief-network.ts';
import type { Case } from './case-of.ts';
import { valueOf } from './value-of.ts';

/** What is believed of every node, and what its own answers say. */
export function nodeBeliefs(
  { model, evidence }: Case,
  { beliefs, prior }: { readonly beliefs: Beliefs; readonly prior: Beliefs },
  contested: ReadonlySet<string>,
): readonly NodeBelief[] {
  return model.map(({ id, kind }) => {
    const belief = valueOf(beliefs.belief, id);
    const ownFault = valueOf(beliefs.ownFault, id);
    const { logRatio, answers } = evidence.get(id) ?? { logRatio: 0, answers: 0 };
    return {
      node: id,
      kind,
      prior: valueOf(prior.belief, id),
      belief,
      ownFault,
      inherited: belief - ownFault,
      evidence: logRatio,
      answers,
      contested: contested.has(id),
    };
  });
}
