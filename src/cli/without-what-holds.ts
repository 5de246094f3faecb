import type { Finding, Verdict } from '../model/verdict.ts';

/**
 * Only what somebody should look at, and what only a waiver keeps from failing, so that both results are shown; nothing
 * where there is none.
 */
export function withoutWhatHolds(verdict: Verdict): Verdict | undefined {
  const findings = verdict.findings.filter(isToLookAt);
  const waivers = verdict.waivers.filter(({ state }) => state !== 'unused');
  if (findings.length === 0 && !waivers.some(({ state }) => state === 'expired')) return undefined;
  return { ...verdict, findings, waivers, tighten: [] };
}

function isToLookAt({ adjusted, strict }: Finding): boolean {
  return adjusted === 'fails' || adjusted === 'warns' || (adjusted === 'waived' && strict === 'fails');
}
