import type { Scorecard } from '../model/scorecard.ts';

/** Nodes none of whose questions applies to the company. */
export function idleNodes({ nodes }: Scorecard): ReadonlySet<string> {
  const idle = nodes.filter(
    ({ value }) => value.state === 'not-assessed' && value.reason === 'does-not-apply',
  );
  return new Set(idle.map(({ node }) => node));
}
