import type { Candidate } from '../model/diagnosis.ts';
import type { CauseEntry } from '../model/root-cause-section.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

/** Whether the verdict names the cause, and if not, why: the first test it does not pass. */
export function standingOf(given: Case, candidate: Candidate): Pick<CauseEntry, 'standing' | 'notNamed'> {
  const { node } = candidate;
  if (namedRoots(given.diagnosis).includes(node)) return { standing: 'root-cause' };
  const reason = doubtOf(given, candidate);
  const text = `Not named as a root cause: ${reason ?? 'its repair would bring too little by itself'}.`;
  return {
    standing: reason === undefined ? 'smaller-root' : 'next-suspect',
    notNamed: { id: `cause.${node}.not-named`, text },
  };
}

/** The tests of the verdict, in its order; the first that is not passed is the reason. */
function doubtOf(given: Case, { node, ecosystemAbove }: Candidate): string | undefined {
  const { answers, contested, ownFault, belief } = given.beliefOf(node);
  const { rootOwnFault, peopleUpstreamBelief } = given.kit.thresholds.verdict;
  const isOpen = ownFault < rootOwnFault;
  const isPeople = given.nodes.get(node)?.people === true;
  const doubts: readonly (readonly [boolean, string])[] = [
    [answers === 0, 'nobody has answered about it'],
    [contested, 'people do not agree about it'],
    [isOpen && ownFault < belief / 2, 'most of it comes from other weak points'],
    [isOpen, 'it is not sure enough that the fault is its own'],
    [isPeople && ecosystemAbove > peopleUpstreamBelief, 'what stands above the people must be sound first'],
  ];
  return doubts.find(([holds]) => holds)?.[1];
}
