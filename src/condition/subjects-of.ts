import type { Condition, Test } from '../model/condition.ts';

/** What a condition looks at, each once, in the order of mention, with the tests of every fact. */
export type Subjects = {
  readonly facts: ReadonlyMap<string, readonly Test[]>;
  readonly questions: readonly string[];
  /** How many single tests there are. */
  readonly tests: number;
};

/** Walks the whole condition, once. */
export function subjectsOf(condition: Condition): Subjects {
  const leaves = leavesOf(condition);
  const facts = new Map<string, readonly Test[]>();
  const questions = new Set<string>();
  for (const leaf of leaves) {
    if (leaf.kind === 'fact') facts.set(leaf.fact, [...(facts.get(leaf.fact) ?? []), leaf.test]);
    else questions.add(leaf.question);
  }
  return { facts, questions: [...questions], tests: leaves.length };
}

type Leaf = Extract<Condition, { kind: 'fact' | 'answer' }>;

function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case 'fact':
    case 'answer':
      return [condition];
    case 'not':
      return leavesOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
  }
}
