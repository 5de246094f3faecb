import type { Kit } from '../model/kit.ts';
import type { NodeScore, ScoreValue } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import { applies } from './applies.ts';

export type NodeValue = Pick<NodeScore, 'node' | 'value'>;

/** A capability inside its domain. */
export type DomainPart = { readonly node: string; readonly weight: number; readonly value: ScoreValue };

export type DomainParts = { readonly domain: string; readonly parts: readonly DomainPart[] };

/** Every domain, in the order of the kit, with those of its capabilities that apply to the company, ordered by id. */
export function domainParts(kit: Kit, nodes: readonly NodeValue[]): readonly DomainParts[] {
  const values = new Map(nodes.map(({ node, value }) => [node, value]));
  const applicable = new Map<string, DomainPart>();
  for (const { id, weight } of kit.nodes) {
    const value = values.get(id);
    if (value !== undefined && applies(value)) applicable.set(id, { node: id, weight, value });
  }
  return kit.domains.map(({ id, capabilities }) => ({
    domain: id,
    parts: capabilities.toSorted(compareText).flatMap((node) => applicable.get(node) ?? []),
  }));
}
