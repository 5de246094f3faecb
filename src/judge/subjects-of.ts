import type { Report } from '../model/report.ts';
import type { ScoreValue } from '../model/scorecard.ts';

/** Something of the report that has a score, and the nodes its score comes from. */
export type Subject = {
  readonly title: string;
  readonly value: ScoreValue;
  readonly nodes: readonly string[];
};

/** The whole, every domain and every capability, by id with the scope in front: `domain:alignment`. */
export function subjectsOf({ health }: Report): ReadonlyMap<string, Subject> {
  const domains = health.domains.map(({ domain, title, value, capabilities }) => ({
    ...{ domain, title, value },
    nodes: capabilities.map(({ node }) => node),
  }));
  const all = { title: 'Overall', value: health.overall };
  const capabilities = health.domains.flatMap((domain) => domain.capabilities);
  return new Map<string, Subject>([
    ['overall:overall', { ...all, nodes: domains.flatMap(({ nodes }) => nodes) }],
    ...domains.map((domain) => [`domain:${domain.domain}`, domain] as const),
    ...capabilities.map(
      ({ node, title, value }) => [`capability:${node}`, { title, value, nodes: [node] }] as const,
    ),
  ]);
}
