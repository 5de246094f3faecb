/** Anything of a report that has fields. */
export type Entry = Readonly<Record<string, unknown>>;

/** An entry or sentence of a report, with all that it stands in: the section first, itself last. */
export type Trail = { readonly id: string; readonly section: string; readonly entries: readonly Entry[] };

/** Every entry and sentence below, in the order of the report; what bears no id is walked through. */
export function entriesIn(report: Entry): readonly Trail[] {
  return Object.entries(report).flatMap(([section, value]) => trailsIn(value, section, []));
}

/** The entries and sentences right inside an entry: those deeper in another one are left out. */
export function partsOf(entry: Entry): readonly (Entry & { readonly id: string })[] {
  return Object.values(entry).flatMap(nearestIn);
}

/** Whether a value has fields. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function trailsIn(value: unknown, section: string, above: readonly Entry[]): readonly Trail[] {
  if (Array.isArray(value)) return value.flatMap((one) => trailsIn(one, section, above));
  if (!isEntry(value)) return [];
  const entries = [...above, value];
  const own = typeof value['id'] === 'string' ? [{ id: value['id'], section, entries }] : [];
  return [...own, ...Object.values(value).flatMap((one) => trailsIn(one, section, entries))];
}

function nearestIn(value: unknown): readonly (Entry & { readonly id: string })[] {
  if (Array.isArray(value)) return value.flatMap(nearestIn);
  if (!isEntry(value)) return [];
  return hasId(value) ? [value] : Object.values(value).flatMap(nearestIn);
}

function hasId(entry: Entry): entry is Entry & { readonly id: string } {
  return typeof entry['id'] === 'string';
}
