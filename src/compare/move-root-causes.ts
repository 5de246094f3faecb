import type { NamedCause, RootCauseMovement } from '../model/comparison.ts';
import type { Report } from '../model/report.ts';

/** Which root causes are no longer named, still are, and are named for the first time; each in its own report's rank. */
export function moveRootCauses(before: Report, after: Report): RootCauseMovement {
  const [old, now] = [namedIn(before), namedIn(after)];
  const has = (causes: readonly NamedCause[], { node }: NamedCause): boolean =>
    causes.some((cause) => cause.node === node);
  return {
    went: old.filter((cause) => !has(now, cause)),
    stayed: now.filter((cause) => has(old, cause)),
    came: now.filter((cause) => !has(old, cause)),
  };
}

function namedIn({ rootCauses }: Report): readonly NamedCause[] {
  return rootCauses.causes.map(({ node, title, fault }) => ({ node, title, fault }));
}
