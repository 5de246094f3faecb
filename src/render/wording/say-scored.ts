import type { DomainEntry } from '../../model/health-section.ts';

/** How many capabilities of a domain have a score: "5 of 7". */
export function sayScored({ capabilities }: Pick<DomainEntry, 'capabilities'>): string {
  const scored = capabilities.filter(({ value }) => value.state === 'assessed').length;
  return `${String(scored)} of ${String(capabilities.length)}`;
}
