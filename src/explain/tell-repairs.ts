import type { Diagnosis, WhatIfRepaired } from '../model/diagnosis.ts';
import type { Fix, Kit } from '../model/kit.ts';
import { fallingBy } from './falling-by.ts';

/** "If you repair X": burdens and chances 0…1, before and after, for good and at once. */
export type RepairStory = {
  readonly fixes: readonly { readonly fix: string; readonly title: string; readonly effort: number }[];
  /** Person-weeks of these fixes; what they need first is not counted. */
  readonly effort: number;
  readonly needs: readonly NamedFix[];
  /** What they would need first, if its work were not in place by the answers. */
  readonly inPlace: readonly NamedFix[];
  readonly burden: Change;
  /** By id. */
  readonly outcomes: readonly NodeChange[];
  /** What would be mended at once and in part break again from causes above it, the most first. */
  readonly comesBack: readonly NodeChange[];
};

type NamedFix = { readonly fix: string; readonly title: string };

/** A fix to be tried; the prerequisites whose work is in place stand apart from those in `after`. */
export type TriedFix = Fix & { readonly inPlace?: readonly string[] };

type Change = { readonly before: number; readonly durable: number; readonly immediate: number };

export type NodeChange = Change & { readonly node: string; readonly title: string };

/** The two worlds of a repair side by side with the one we have. Only what would come back by 1 % or more is told. */
export function tellRepairs(
  kit: Kit,
  { burden, nodes }: Pick<Diagnosis, 'burden' | 'nodes'>,
  fixes: readonly TriedFix[],
  after: WhatIfRepaired,
): RepairStory {
  const durable = new Map(after.durable.nodes.map(({ node, belief }) => [node, belief]));
  const immediate = new Map(after.immediate.nodes.map(({ node, belief }) => [node, belief]));
  const changes = nodes.map(({ node, belief, kind }) => ({
    kind,
    node,
    title: kit.nodes.find(({ id }) => id === node)?.fault ?? node,
    before: belief,
    durable: durable.get(node) ?? belief,
    immediate: immediate.get(node) ?? belief,
  }));
  const chosen = new Set(fixes.map(({ id }) => id));
  const unchosen = (ids: readonly string[]): readonly NamedFix[] =>
    kit.fixes
      .filter(({ id }) => ids.includes(id) && !chosen.has(id))
      .map(({ id, title }) => ({ fix: id, title }));
  const back = changes.filter((each) => each.kind !== 'outcome' && returnOf(each) >= least);
  return {
    fixes: fixes.map(({ id, title, effort }) => ({ fix: id, title, effort })),
    effort: fixes.reduce((sum, { effort }) => sum + effort, 0),
    needs: unchosen(fixes.flatMap((fix) => fix.after)),
    inPlace: unchosen(fixes.flatMap((fix) => fix.inPlace ?? [])),
    burden: { before: burden, durable: after.durable.burden, immediate: after.immediate.burden },
    outcomes: changes.filter(({ kind }) => kind === 'outcome').map(withoutKind),
    comesBack: fallingBy(back, returnOf, ({ node }) => node).map(withoutKind),
  };
}

const least = 0.01;

function returnOf({ durable, immediate }: Change): number {
  return durable - immediate;
}

function withoutKind({ node, title, before, durable, immediate }: NodeChange): NodeChange {
  return { node, title, before, durable, immediate };
}
