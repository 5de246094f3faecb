import type { Diagnosis } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';

export type Named = { readonly node: string; readonly title: string };

/**
 * What a verdict names first: what to repair, or only a suspect; or why it names nothing: the answers point to no
 * cause yet (`open`), nothing must be repaired (`healthy`), nothing asked about is to blame (`unexplained`).
 */
export type First =
  ({ readonly kind: 'repair' | 'suspect' } & Named) | { readonly kind: 'open' | 'healthy' | 'unexplained' };

type Judged = Pick<Diagnosis, 'verdict'> & {
  readonly nodes: readonly { readonly node: string; readonly ownFault: number }[];
};

/** As the report has it: who is so likely sound that the kit would call it healthy is no suspect. */
export function firstIn(kit: Kit, { verdict, nodes }: Judged, named: (node: string) => Named): First {
  if (verdict.kind === 'healthy') return { kind: 'healthy' };
  if ('roots' in verdict) return firstOf('repair', verdict.roots, named);
  if (verdict.unexplained !== undefined) return { kind: 'unexplained' };
  const limit = kit.thresholds.verdict.healthyOwnFault;
  const able = new Set(nodes.filter(({ ownFault }) => ownFault >= limit).map(({ node }) => node));
  const suspects = verdict.candidates.filter((node) => able.has(node));
  return firstOf('suspect', suspects, named);
}

function firstOf(
  kind: 'repair' | 'suspect',
  [node]: readonly string[],
  named: (node: string) => Named,
): First {
  return node === undefined ? { kind: 'open' } : { kind, ...named(node) };
}
