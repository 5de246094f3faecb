import type { Report } from '../model/report.ts';

/** The capabilities that have a score in the report. */
export function assessedIn({ health }: Pick<Report, 'health'>): ReadonlySet<string> {
  const capabilities = health.domains.flatMap((domain) => domain.capabilities);
  return new Set(capabilities.flatMap(({ node, value }) => (value.state === 'assessed' ? [node] : [])));
}
