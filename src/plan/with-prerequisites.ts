import type { Fix } from '../model/kit.ts';

/** The fixes with everything that must come first, each once, prerequisites before what needs them. */
export function withPrerequisites<One extends Fix>(
  fixes: readonly One[],
  byId: ReadonlyMap<string, One>,
): readonly One[] {
  const placed = new Set<One>();
  const begun = new Set<One>();
  const place = (fix: One): void => {
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
