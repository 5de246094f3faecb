import type { Repair } from '../model/kit.ts';

/** Effect by capability; several repairs of one capability are independent tries. */
export function joinRepairs(repairs: readonly Repair[]): ReadonlyMap<string, number> {
  const effects = new Map<string, number>();
  for (const { capability, effect } of repairs) {
    effects.set(capability, 1 - (1 - (effects.get(capability) ?? 0)) * (1 - effect));
  }
  return effects;
}
