import type { Candidate } from '../model/diagnosis.ts';
import type { CauseEntry, PathEntry } from '../model/root-cause-section.ts';
import { bandOf } from './band-of.ts';
import { causeSummary } from './cause-summary.ts';
import type { Case } from './case-of.ts';
import { composeEvidence } from './compose-evidence.ts';
import { composeSaid } from './compose-said.ts';
import { firmnessOf } from './firmness-of.ts';
import { namedNode } from './named-node.ts';
import { standingOf } from './standing-of.ts';
import { shareOfBenefit } from './share-of-burden.ts';

/** One root cause or runner-up with all that speaks for and against it. */
export function composeCause(given: Case, candidate: Candidate, rank: number): CauseEntry {
  const { node, label, durableBenefit, immediateBenefit, relapseGap } = candidate;
  const { belief, ownFault, inherited } = given.beliefOf(node);
  const value = given.scoreOf(node).value;
  return {
    id: `cause:${node}`,
    node,
    rank,
    fault: given.titleOf('fault', node),
    title: given.titleOf('node', node),
    ...standingOf(given, candidate),
    domain: given.titleOf('domain', given.nodes.get(node)?.domain ?? ''),
    value,
    ...bandOf(given.kit.thresholds, value),
    ...{ label, belief, ownFault, inherited, durableBenefit, immediateBenefit, relapseGap },
    shares: sharesOf(given, candidate),
    summary: { id: `cause.${node}.summary`, text: causeSummary(given, candidate) },
    why: given.nodes.get(node)?.why ?? '',
    said: composeSaid(given, node),
    evidenceFor: composeEvidence(given, node, candidate.evidenceFor),
    evidenceAgainst: composeEvidence(given, node, candidate.evidenceAgainst),
    paths: candidate.paths.map((path, index) => pathEntry(given, path, `path:${node}:${String(index + 1)}`)),
    ...firmnessOf(given, node),
  };
}

function sharesOf(given: Case, candidate: Candidate): CauseEntry['shares'] {
  return {
    durable: shareOfBenefit(given, candidate.durableBenefit),
    immediate: shareOfBenefit(given, candidate.immediateBenefit),
    relapse: shareOfBenefit(given, candidate.relapseGap),
  };
}

function pathEntry(given: Case, path: Candidate['paths'][number], id: string): PathEntry {
  const because = path.nodes.flatMap((cause, index) => {
    const effect = path.nodes[index + 1];
    const link = given.kit.links.find((each) => each.cause === cause && each.effect === effect);
    return link === undefined ? [] : [link.because];
  });
  const nodes = path.nodes.map((node) => namedNode(given, node));
  return { id, activity: path.activity, nodes, because };
}
