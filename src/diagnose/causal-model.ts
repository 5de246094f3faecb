import type { NoisyOrNode } from '../inference/noisy-or-node.ts';
import type { Kit, KitNode } from '../model/kit.ts';
import { compareText } from '../numbers/compare-text.ts';

/** A node of the causal model with its causes and strengths as numbers. */
export type CausalNode = NoisyOrNode & Pick<KitNode, 'kind' | 'people' | 'weight'>;

/** Nodes by id, each with its causes by id. */
export type CausalModel = readonly CausalNode[];

/**
 * The kit's nodes and links as numbers of the noisy-OR model, in an order that does not depend on the kit's. Idle
 * capabilities are left out with their links. Symptoms and outcomes stay: trouble that nobody can be asked about
 * can still be there.
 */
export function causalModelOf(kit: Kit, idle: ReadonlySet<string> = new Set()): CausalModel {
  const absent = new Set(
    kit.nodes.filter(({ id, kind }) => kind === 'capability' && idle.has(id)).map(({ id }) => id),
  );
  const causesOf = new Map<string, { id: string; strength: number }[]>();
  for (const { cause, effect, strength } of kit.links) {
    if (absent.has(cause)) continue;
    const causes = causesOf.get(effect) ?? [];
    causes.push({ id: cause, strength: kit.parameters.strengths[strength] });
    causesOf.set(effect, causes);
  }
  return kit.nodes
    .filter(({ id }) => !absent.has(id))
    .map(({ id, kind, people, weight, leak }) => ({
      id,
      kind,
      people,
      weight,
      leak,
      causes: (causesOf.get(id) ?? []).sort((a, b) => compareText(a.id, b.id)),
    }))
    .sort((a, b) => compareText(a.id, b.id));
}
