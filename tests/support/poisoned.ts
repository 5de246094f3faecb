import type { Report } from '../../src/model/report.ts';

/** Fields whose values come from closed lists or are ids of our own kind, not from a sheet or a kit. */
const keys = new Set(
  'state reason label band kind because held judge verdict node cause effect place standing relation evidence at date'.split(
    ' ',
  ),
);

/** The report with every text of a sheet or a kit replaced. */
export function poisoned(report: Report, poison: string): Report {
  return swapped(report, poison) as Report;
}

function swapped(value: unknown, poison: string): unknown {
  if (typeof value === 'string') return poison;
  if (Array.isArray(value)) return value.map((each) => swapped(each, poison));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      keys.has(key) && typeof inner === 'string' ? inner : swapped(inner, poison),
    ]),
  );
}
