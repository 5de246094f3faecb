import type { EvidenceEffect } from '../model/diagnosis.ts';
import type { Relation } from '../model/report.ts';
import type { Case } from './case-of.ts';
import { meanLevel } from './mean-level.ts';
import { nodesAbove } from './nodes-above.ts';

/** Why answers about another node speak for or against a cause, read from the links of the kit. */
export function relationOf(given: Case, cause: string, { node, question, change }: EvidenceEffect): Relation {
  const speaksFor = change > 0;
  const isBad = (meanLevel(given.readingsOf(question)) ?? middle) < middle;
  if (isBad !== speaksFor && nodesAbove(given.kit, [cause]).has(node)) {
    return speaksFor ? 'cause-sound' : 'cause-broken';
  }
  if (isBad === speaksFor && nodesAbove(given.kit, [node]).has(cause)) {
    return speaksFor ? 'effect-shows' : 'effect-missing';
  }
  return speaksFor ? 'rival-cleared' : 'rival';
}

const middle = 2;
