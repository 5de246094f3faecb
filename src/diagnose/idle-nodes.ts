import type { Scorecard } from '../model/scorecard.ts';

/** Nodes none of whose questions applies to the company. */
export function idleNodes({ nodes }: Scorecard): ReadonlySet<string> {
  const idle = nodes.filter(
    // Stryker disable next-line ConditionalExpression: what is assessed has no reason; for the compiler
    ({ value }) => value.state === 'not-assessed' && value.reason === 'does-not-apply',
  );
  return new Set(idle.map(({ node }) => node));
}
