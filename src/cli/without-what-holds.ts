import type { Verdict } from '../model/verdict.ts';

/** Only what somebody should look at; nothing where there is none. */
export function withoutWhatHolds(verdict: Verdict): Verdict | undefined {
  const findings = verdict.findings.filter(({ adjusted }) => adjusted === 'fails' || adjusted === 'warns');
  const waivers = verdict.waivers.filter(({ state }) => state === 'expired');
  if (findings.length + waivers.length === 0) return undefined;
  return { ...verdict, findings, waivers, tighten: [] };
}
