import type { Report } from '../model/report.ts';
import type { Finding } from '../model/verdict.ts';

/** Findings on scores, those of the whole first, then of domains, then of the rest; else in the order given. */
export function byScope(findings: readonly Finding[], { health }: Report): readonly Finding[] {
  const domains = new Set(health.domains.map(({ domain }) => domain));
  const scopeOf = ({ subject }: Finding): number => {
    if (subject === 'overall') return 0;
    return domains.has(subject) ? 1 : 2;
  };
  return findings.toSorted((a, b) => scopeOf(a) - scopeOf(b));
}
