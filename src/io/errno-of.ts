import { constants } from 'node:os';

/** The system's name of a fault (`ENOENT`), or undefined where it is not the system's. */
export function errnoOf(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return undefined;
  if (/^E[A-Z0-9]+$/.test(fault.code)) return fault.code;
  const [, number] = /^Unknown system error -(\d+)$/.exec(fault.code) ?? [];
  return number === undefined ? undefined : nameOf(Number(number));
}

/** Node has no names for some faults that the system has, a quota used up among them. */
function nameOf(number: number): string {
  const [name] = Object.entries(constants.errno).find(([, one]) => one === number) ?? [];
  return name ?? `ERRNO${String(number)}`;
}
