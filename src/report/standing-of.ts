import type { Candidate } from '../model/diagnosis.ts';
import type { CauseEntry } from '../model/report.ts';
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

function doubtOf(given: Case, { node, ecosystemAbove }: Candidate): string | undefined {
  const { answers, contested, ownFault, belief } = given.beliefOf(node);
  const { rootOwnFault, peopleUpstreamBelief } = given.kit.thresholds.verdict;
  if (answers === 0) return 'nobody has been asked about it';
  if (contested) return 'people do not agree about it';
  if (ownFault < rootOwnFault && ownFault < belief / 2) return 'most of it comes from other weak points';
  if (ownFault < rootOwnFault) return 'it is not sure enough that the fault is its own';
  const isPeople = given.nodes.get(node)?.people === true;
  if (isPeople && ecosystemAbove > peopleUpstreamBelief)
    return 'what stands above the people must be sound first';
  return undefined;
}
