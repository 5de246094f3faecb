import type { Fix } from '../model/kit.ts';

/** The fixes with everything that must come first, each once, prerequisites before what needs them. */
export function withPrerequisites(fixes: readonly Fix[], byId: ReadonlyMap<string, Fix>): readonly Fix[] {
  const placed = new Set<Fix>();
  const begun = new Set<Fix>();
  const place = (fix: Fix): void => {
    if (begun.has(fix)) return;
    begun.add(fix);
    for (const id of fix.after.toSorted()) {
      const before = byId.get(id);
      if (before !== undefined) place(before);
    }
    placed.add(fix);
  };
  for (const fix of fixes) place(fix);
  return [...placed];
}
