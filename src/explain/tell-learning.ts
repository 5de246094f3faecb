import type { Diagnosis, WhatIfLearned } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import { fallingBy } from './falling-by.ts';
import { type First, firstIn, type Named } from './first-in.ts';

/** "If you learn that X is sound (or broken)": chances 0…1 before and after. */
export type LearningStory = {
  readonly learned: readonly Learned[];
  /** False where the kit holds impossible what is supposed; then nothing else is told. */
  readonly possible: boolean;
  readonly burden?: { readonly before: number; readonly after: number };
  /** Other nodes whose belief would move most, up to eight of 1 % or more. */
  readonly moved: readonly MovedBelief[];
  /** What the verdict names first, before and after; absent where no capability can be ranked. */
  readonly first?: { readonly before: First; readonly after: First };
};

export type Learned = Named & { readonly sound: boolean };

export type MovedBelief = Named & { readonly before: number; readonly after: number };

/** What would be believed if the truth about some nodes were known. Nothing is repaired by knowing it. */
export function tellLearning(
  kit: Kit,
  before: Pick<Diagnosis, 'burden' | 'nodes' | 'ranking' | 'verdict'>,
  learned: readonly { readonly node: string; readonly sound: boolean }[],
  after: WhatIfLearned | undefined,
): LearningStory {
  const named = (node: string): Named => ({
    node,
    title: kit.nodes.find(({ id }) => id === node)?.fault ?? node,
  });
  const told = learned.map(({ node, sound }) => ({ ...named(node), sound }));
  if (after === undefined) return { learned: told, possible: false, moved: [] };
  const beliefs = new Map(after.nodes.map(({ node, belief }) => [node, belief]));
  const supposed = new Set(learned.map(({ node }) => node));
  const moved = before.nodes
    .filter(({ node }) => !supposed.has(node))
    .map(({ node, belief }) => ({ ...named(node), before: belief, after: beliefs.get(node) ?? belief }));
  const isRanked = before.ranking.length > 0 && after.ranking.length > 0;
  return {
    learned: told,
    possible: true,
    burden: { before: before.burden, after: after.burden },
    moved: fallingBy(moved, moveOf, ({ node }) => node)
      .filter((each) => moveOf(each) >= least)
      .slice(0, most),
    ...(isRanked && {
      first: { before: firstIn(kit, before, named), after: firstIn(kit, after, named) },
    }),
  };
}

const least = 0.01;
const most = 8;

function moveOf({ before, after }: MovedBelief): number {
  return Math.abs(after - before);
}
