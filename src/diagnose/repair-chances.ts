/** Chances that a repair switches the own fault off (durable) or forces the node sound (immediate). */
export type RepairChances = { readonly durable: number; readonly immediate: number };

/** For good, with this effect (0…1): only what is a node's own goes, and what causes upstream did to it may come back. */
export function forGood(effect: number): RepairChances {
  return { durable: effect, immediate: 0 };
}

/** For now, with this effect (0…1): the node is forced sound, whatever its causes. */
export function forNow(effect: number): RepairChances {
  return { durable: 0, immediate: effect };
}

/** The full repair: the own fault goes for good, and causes upstream may break the node again. */
export const lasting: RepairChances = forGood(1);
