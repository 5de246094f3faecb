import { shortAt } from '../../numbers/number-at.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';
import { fate } from './tally.ts';

/** What became of the questions of each node: how many there are of each kind, and 1 where there is one. */
export type NodeCounts = {
  readonly asked: Int16Array;
  readonly applicable: Int16Array;
  readonly answered: Int16Array;
  readonly unknown: Int16Array;
  readonly core: Int16Array;
  readonly withheld: Int16Array;
};

/** Counts the questions of each node by what became of them, in empty counts. */
export function countNodes({ nodeOf, scored, core }: SlimPlan, counts: NodeCounts, { fates }: Tally): void {
  for (let question = 0; question < fates.length; question += 1) {
    const [node, flags] = [shortAt(nodeOf, question), shortAt(fates, question)];
    if (scored[question] === 1) count(counts, node, flags);
    if (core[question] === 1 && (flags & fate.answered) !== 0) counts.core[node] = 1;
  }
}

function count(counts: NodeCounts, node: number, flags: number): void {
  counts.asked[node] = shortAt(counts.asked, node) + 1;
  if ((flags & fate.answered) !== 0) {
    counts.answered[node] = shortAt(counts.answered, node) + 1;
    counts.applicable[node] = shortAt(counts.applicable, node) + 1;
    return;
  }
  // "I don't know" outweighs "does not apply": whoever does not know cannot rule it out.
  if ((flags & fate.unknown) !== 0) counts.unknown[node] = 1;
  else if ((flags & fate.withheld) !== 0) counts.withheld[node] = 1;
  else if ((flags & fate.notApplicable) !== 0 || (flags & fate.applies) === 0) return;
  counts.applicable[node] = shortAt(counts.applicable, node) + 1;
}
