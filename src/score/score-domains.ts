import type { Kit } from '../model/kit.ts';
import type { DomainScore } from '../model/scorecard.ts';
import { domainParts } from './domain-parts.ts';
import type { NodeValue } from './domain-parts.ts';
import { scoreDomain } from './score-domain.ts';

/**
 * Score of every domain, in the order of the kit: mean of its assessed capabilities by weight, renormalised.
 * A domain below the kit's coverage has none.
 */
export function scoreDomains(kit: Kit, nodes: readonly NodeValue[]): readonly DomainScore[] {
  return domainParts(kit, nodes).map((domain) => scoreDomain(domain, kit.thresholds.coverage));
}
