import type { Kit } from '../../model/kit.ts';

const known = new WeakMap<Kit, ReadonlyMap<string, number>>();

/** Position of each question in the kit, by id; found once for each kit. */
export function positionsOf(kit: Kit): ReadonlyMap<string, number> {
  const found = known.get(kit) ?? new Map(kit.questions.map(({ id }, position) => [id, position]));
  known.set(kit, found);
  return found;
}
