import type { EvidenceEffect } from '../model/diagnosis.ts';
import type { Relation } from '../model/root-cause-section.ts';
import type { Case } from './case-of.ts';
import { meanLevel } from './mean-level.ts';
import { nodesAbove } from './nodes-above.ts';
import { nodesBelow } from './nodes-below.ts';

/** Why answers about another node speak for or against a cause, read from the links of the kit. */
export function relationOf(given: Case, cause: string, { node, question, change }: EvidenceEffect): Relation {
  const isBad = (meanLevel(given.readingsOf(question)) ?? middle) < middle;
  const isAbove = nodesAbove(given.kit, [cause]).has(node);
  const isBelow = nodesBelow(given.kit, cause).has(node);
  return change > 0 ? supportOf(isBad, isAbove, isBelow) : doubtOf(isBad, isAbove, isBelow);
}

const middle = 2;

function supportOf(isBad: boolean, isAbove: boolean, isBelow: boolean): Relation {
  if (isAbove && !isBad) return 'cause-sound';
  return isBelow && isBad ? 'effect-shows' : 'rival-cleared';
}

function doubtOf(isBad: boolean, isAbove: boolean, isBelow: boolean): Relation {
  if (isAbove && isBad) return 'cause-broken';
  return isBelow && !isBad ? 'effect-missing' : 'rival';
}
