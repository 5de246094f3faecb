import type { NamedCause, RootCauseMovement } from '../model/comparison.ts';
import type { Report } from '../model/report.ts';
import { assessedIn } from '../numbers/assessed-in.ts';

/**
 * Which root causes are no longer named, still are, and are named for the first time; and of which nobody can tell,
 * because one of the reports did not assess them. Each in its own report's rank.
 */
export function moveRootCauses(before: Report, after: Report): RootCauseMovement {
  const [old, now] = [namedIn(before), namedIn(after)];
  const [assessedThen, assessedNow] = [assessedIn(before), assessedIn(after)];
  const gone = old.filter((cause) => !has(now, cause));
  const fresh = now.filter((cause) => !has(old, cause));
  return {
    went: gone.filter(({ node }) => assessedNow.has(node)),
    stayed: now.filter((cause) => has(old, cause)),
    came: fresh.filter(({ node }) => assessedThen.has(node)),
    notAssessedNow: gone.filter(({ node }) => !assessedNow.has(node)),
    notAssessedThen: fresh.filter(({ node }) => !assessedThen.has(node)),
  };
}

function namedIn({ rootCauses }: Report): readonly NamedCause[] {
  return rootCauses.causes.map(({ node, title, fault }) => ({ node, title, fault }));
}

function has(causes: readonly NamedCause[], { node }: NamedCause): boolean {
  return causes.some((cause) => cause.node === node);
}
