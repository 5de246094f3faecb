import type { Candidate, EvidenceEffect } from '../model/diagnosis.ts';
import type { CauseEntry, EvidenceEntry, PathEntry } from '../model/report.ts';
import { bandOf } from './band-of.ts';
import { causeSummary } from './cause-summary.ts';
import type { Case } from './case-of.ts';
import { firmnessOf } from './firmness-of.ts';
import { voicesOf } from './voices-of.ts';

/** One root cause or runner-up with all that speaks for and against it. */
export function composeCause(given: Case, candidate: Candidate, rank: number): CauseEntry {
  const { node, label, durableBenefit, immediateBenefit, relapseGap } = candidate;
  const { belief, ownFault, inherited } = given.beliefOf(node);
  const value = given.scoreOf(node).value;
  return {
    id: `cause:${node}`,
    node,
    rank,
    title: given.titleOf('node', node),
    domain: given.titleOf('domain', given.nodes.get(node)?.domain ?? ''),
    value,
    ...bandOf(given.kit.thresholds, value),
    ...{ label, belief, ownFault, inherited, durableBenefit, immediateBenefit, relapseGap },
    shares: sharesOf(given, candidate),
    summary: { id: `cause.${node}.summary`, text: causeSummary(given, candidate) },
    why: given.nodes.get(node)?.why ?? '',
    evidenceFor: candidate.evidenceFor.filter(counts).map((effect) => evidenceEntry(given, node, effect)),
    evidenceAgainst: candidate.evidenceAgainst
      .filter(counts)
      .map((effect) => evidenceEntry(given, node, effect)),
    paths: candidate.paths.map((path, index) => pathEntry(given, path, `path:${node}:${String(index + 1)}`)),
    ...firmnessOf(given, node),
  };
}

function sharesOf({ diagnosis: { burden } }: Case, candidate: Candidate): CauseEntry['shares'] {
  const shareOf = (benefit: number): number => (burden > 0 ? Math.min(1, benefit / burden) : 0);
  return {
    durable: shareOf(candidate.durableBenefit),
    immediate: shareOf(candidate.immediateBenefit),
    relapse: shareOf(candidate.relapseGap),
  };
}

/** Less than a tenth in log-odds is not worth a reader's line. */
function counts({ change }: EvidenceEffect): boolean {
  return Math.abs(change) >= 0.1;
}

function evidenceEntry(given: Case, cause: string, effect: EvidenceEffect): EvidenceEntry {
  const question = given.questions.get(effect.question);
  const readings = given.readingsOf(effect.question).filter(({ node }) => node === effect.node);
  return {
    id: `evidence:${cause}:${effect.question}`,
    ...effect,
    ...(effect.node === cause ? {} : { about: given.titleOf('node', effect.node) }),
    ask: given.askOf(effect.question),
    voices: question === undefined ? [] : voicesOf(given, question, readings),
  };
}

function pathEntry(given: Case, path: Candidate['paths'][number], id: string): PathEntry {
  const because = path.nodes.flatMap((cause, index) => {
    const effect = path.nodes[index + 1];
    const link = given.kit.links.find((each) => each.cause === cause && each.effect === effect);
    return link === undefined ? [] : [link.because];
  });
  const nodes = path.nodes.map((node) => ({
    node,
    title: given.titleOf('node', node),
    kind: given.nodes.get(node)?.kind ?? 'capability',
  }));
  return { id, activity: path.activity, nodes, because };
}
