import type { Movement } from '../model/comparison.ts';
import type { NodeKind } from '../model/kit.ts';
import type { Report } from '../model/report.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import { changeOf } from './change-of.ts';
import type { JoinedAnswers } from './join-answers.ts';
import type { Pair } from './pair-answers.ts';
import type { Difference } from './resample-differences.ts';

export type Found = {
  readonly joined: JoinedAnswers;
  readonly pairs: readonly Pair[];
  readonly differences: ReadonlyMap<string, Difference>;
};

/** How every capability, symptom and outcome of the later report moved, in its order. */
export function moveNodes(
  before: Report,
  after: Report,
  found: Found,
): { readonly capabilities: readonly Movement[]; readonly troubles: readonly Movement[] } {
  const old = new Map(entriesOf(before).map(({ node, value }) => [node, value]));
  const move = (entry: Entry): Movement => movementOf(entry, old.get(entry.node), found);
  const entries = entriesOf(after);
  return {
    capabilities: entries.filter(({ kind }) => kind === 'capability').map(move),
    troubles: entries.filter(({ kind }) => kind !== 'capability').map(move),
  };
}

type Entry = {
  readonly node: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly value: ScoreValue;
};

function entriesOf({ health }: Report): readonly Entry[] {
  const capabilities = health.domains.flatMap((domain) => domain.capabilities);
  return [...capabilities.map((entry) => ({ ...entry, kind: 'capability' as const })), ...health.troubles];
}

function movementOf(
  { node, kind, title, value }: Entry,
  before: ScoreValue | undefined,
  { joined, pairs, differences }: Found,
): Movement {
  const own = pairs.filter((pair) => pair.node === node);
  return {
    id: `${kind}:${node}`,
    subject: node,
    kind,
    title,
    before: before ?? { state: 'not-assessed', reason: 'not-asked' },
    after: value,
    change: changeOf({
      before,
      after: value,
      difference: differences.get(node),
      shares: joined.nodes.has(node),
      questions: new Set(own.map(({ question }) => question)).size,
      pairs: own.length,
    }),
  };
}
