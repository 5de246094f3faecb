import type { Report } from '../../src/model/report.ts';

/** Fields whose values come from closed lists or are ids of our own kind, not from a sheet or a kit. */
const keys = new Set(
  'state reason label band kind held judge verdict node cause effect place standing relation evidence at date'.split(
    ' ',
  ),
);

/** Why a step is in the plan; the reasons of other entries are texts. */
const reasons = new Set(['best-bundle', 'prerequisite']);

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
      typeof inner === 'string' && (keys.has(key) || reasons.has(inner)) ? inner : swapped(inner, poison),
    ]),
  );
}
