import type { CausalModel } from './causal-model.ts';
import { followLinks } from './follow-links.ts';
import { groupedBy } from '../numbers/grouped-by.ts';

/** The given nodes and everything that they can break. */
export function downstreamOf(model: CausalModel, from: Iterable<string>): ReadonlySet<string> {
  const links = model.flatMap(({ id, causes }) => causes.map((cause) => ({ cause: cause.id, effect: id })));
  const effects = Array.from(
    groupedBy(links, ({ cause }) => cause),
    ([cause, own]) => [cause, own.map(({ effect }) => effect)] as const,
  );
  return followLinks(new Map(effects), from);
}
