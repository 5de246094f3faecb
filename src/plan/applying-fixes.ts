import type { Diagnosis } from '../model/diagnosis.ts';
import type { Fix, Kit } from '../model/kit.ts';

/** The fixes without those whose repairs are all of capabilities that the company does not have. */
export function applyingFixes({ fixes }: Kit, { nodes }: Diagnosis): readonly Fix[] {
  const present = new Set(nodes.map(({ node }) => node));
  return fixes.filter(
    ({ repairs }) => repairs.length === 0 || repairs.some(({ capability }) => present.has(capability)),
  );
}
