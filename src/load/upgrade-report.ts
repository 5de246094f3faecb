/** The schema version that `--format json` writes. */
export const reportVersion = 1;

/** Brings a report one version further; is given a copy, so it may not touch the report it was made from. */
type Upgrade = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that is left behind. No version but the first has been published yet. */
const upgrades: ReadonlyMap<number, Upgrade> = new Map();

/** The report in the newest version; the value itself where there is no way to it. */
export function upgradeReport(written: unknown, steps: ReadonlyMap<number, Upgrade> = upgrades): unknown {
  if (!isObject(written)) return written;
  const version = written['schemaVersion'];
  const step = typeof version === 'number' ? steps.get(version) : undefined;
  if (step === undefined) return written;
  return upgradeReport({ ...step(structuredClone(written)), schemaVersion: Number(version) + 1 }, steps);
}

/** Whether a report of this version can be read. */
export function isKnownVersion(version: number): boolean {
  return version === reportVersion || upgrades.has(version);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
