import { constants } from 'node:os';

/** The system's name of a fault (`ENOENT`), or undefined where it is not the system's. */
export function errnoOf(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return undefined;
  if (/^E[A-Z0-9]+$/.test(fault.code)) return fault.code;
  // What it has no name for, Node calls so at once, and otherwise where it waits.
  if (!/^UNKNOWN$|^Unknown system error/.test(fault.code) || !('errno' in fault)) return undefined;
  return nameOf(-Number(fault.errno));
}

/** Node has no names for some faults that the system has, a quota used up among them. */
function nameOf(number: number): string {
  const [name] = Object.entries(constants.errno).find(([, one]) => one === number) ?? [];
  return name ?? `ERRNO${String(number)}`;
}
