import { beginSmall } from '../text/begin-small.ts';
import type { First } from './first-in.ts';

/** What the verdict names first now and then, or that it names nothing. */
export function sayFirst(before: First, after: First): string {
  if (before.kind !== after.kind) return `Now ${clauseOf(before)}; then ${clauseOf(after)}.`;
  if (!isNamed(after)) return nothing[after.kind].neither;
  const what = subjects[after.kind];
  return isNamed(before) && before.node !== after.node
    ? `${what} changes: ${nameOf(after)}, instead of ${nameOf(before)}.`
    : `${what} stays the same: ${nameOf(after)}.`;
}

type NamedFirst = Extract<First, { readonly node: string }>;

function isNamed(first: First): first is NamedFirst {
  return 'node' in first;
}

function clauseOf(first: First): string {
  return isNamed(first)
    ? `${beginSmall(subjects[first.kind])} is this: ${nameOf(first)}`
    : nothing[first.kind].clause;
}

function nameOf({ title, node }: NamedFirst): string {
  return `${title} (${node})`;
}

const subjects = { repair: 'What to repair first', suspect: 'The first suspect' } as const;

const nothing = {
  healthy: {
    clause: 'nothing must be repaired',
    neither: 'Nothing is to be repaired first, neither now nor then.',
  },
  unexplained: {
    clause: 'nothing asked about is to blame',
    neither: 'Nothing is to be repaired first, neither now nor then: nothing asked about is to blame.',
  },
  open: {
    clause: 'the answers point to no cause yet',
    neither: 'The answers point to no cause yet, neither now nor then.',
  },
} as const;
