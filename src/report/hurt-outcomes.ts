import type { Case } from './case-of.ts';
import { outcomesInTrouble } from './outcomes-in-trouble.ts';
import { sortedBy } from './sorted-by.ts';

/** Outcomes in trouble that these capabilities' best paths end in, the most active path first. */
export function hurtOutcomes(given: Case, nodes: readonly string[]): readonly string[] {
  const paths = nodes.flatMap((node) => given.candidates.get(node)?.paths ?? []);
  const ends = sortedBy(paths, ({ activity, nodes: chain }) => [-activity, chain.join(' ')]).flatMap(
    ({ nodes: chain }) => chain.slice(-1),
  );
  const trouble = outcomesInTrouble(given);
  return [...new Set(ends)].filter((end) => trouble.includes(end));
}
