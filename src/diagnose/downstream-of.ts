import type { CausalModel } from './causal-model.ts';
import { followLinks } from '../numbers/follow-links.ts';
import { groupedBy } from '../numbers/grouped-by.ts';

/** The given nodes and everything that they can break. */
export function downstreamOf(model: CausalModel, from: Iterable<string>): ReadonlySet<string> {
  const links = model.flatMap(({ id, causes }) => causes.map((cause) => ({ cause: cause.id, effect: id })));
  const byCause = groupedBy(links, ({ cause }) => cause);
  return followLinks((id) => (byCause.get(id) ?? []).map(({ effect }) => effect), from);
}
