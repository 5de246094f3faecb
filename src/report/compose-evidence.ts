import type { EvidenceEffect } from '../model/diagnosis.ts';
import type { EvidenceEntry } from '../model/root-cause-section.ts';
import type { Case } from './case-of.ts';
import { isMiddling } from './is-middling.ts';
import { relationOf } from './relation-of.ts';
import { rivalOf } from './rival-of.ts';
import { sayRelation } from './say-relation.ts';
import { voicesOf } from './voices-of.ts';

/** Answers about other nodes that speak for or against a cause, each with the reason why they bear on it. */
export function composeEvidence(
  given: Case,
  cause: string,
  effects: readonly EvidenceEffect[],
): readonly EvidenceEntry[] {
  return effects
    .filter(({ node, change }) => node !== cause && Math.abs(change) >= negligible)
    .map((effect) => evidenceEntry(given, cause, effect));
}

/** In log-odds: below this nobody would think otherwise without the answers. */
const negligible = 0.02;

function evidenceEntry(given: Case, cause: string, effect: EvidenceEffect): EvidenceEntry {
  const { node, question: id, change } = effect;
  const question = given.questions.get(id);
  const readings = given.readingsOf(id).filter((reading) => reading.node === node);
  const relation = relationOf(given, cause, effect);
  const isRival = relation === 'rival' || relation === 'rival-cleared';
  const rival = isRival ? rivalOf(given, cause, node) : undefined;
  const because = sayRelation(given, { relation, node, rival, middling: isMiddling(given.readingsOf(id)) });
  return {
    id: `evidence:${cause}:${id}`,
    ...{ node, question: id },
    about: given.titleOf('node', node),
    ask: given.askOf(id),
    ...{ change, relation },
    ...(rival === undefined ? {} : { rival }),
    because: { id: `evidence.${cause}.${id}.because`, text: because },
    voices: question === undefined ? [] : voicesOf(given, question, readings),
  };
}
