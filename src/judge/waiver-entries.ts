import type { Waiver } from '../model/policy.ts';
import type { Finding, WaiverEntry } from '../model/verdict.ts';
import { waives } from './waives.ts';

/** Every waiver of the policy, in its order: whether it holds, has expired, or is not needed. */
export function waiverEntries(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  at: string,
): readonly WaiverEntry[] {
  return waivers.map((waiver, index) => {
    const isNeeded = findings.some((finding) => waives(waiver, finding));
    const state = stateOf(waiver, isNeeded, at);
    return {
      ...waiver,
      id: `waiver:${String(index + 1)}`,
      state,
      summary: { id: `waiver.${String(index + 1)}`, text: textOf(waiver, state, isNeeded) },
    };
  });
}

function stateOf({ expires }: Waiver, isNeeded: boolean, at: string): WaiverEntry['state'] {
  if (expires < at) return 'expired';
  return isNeeded ? 'active' : 'unused';
}

function textOf({ expires, owner }: Waiver, state: WaiverEntry['state'], isNeeded: boolean): string {
  switch (state) {
    case 'active':
      return `Set aside by ${owner} until ${expires}.`;
    case 'expired':
      return isNeeded
        ? `Expired on ${expires}; the rule counts again. ${owner} must renew it or mend the cause.`
        : `Expired on ${expires} and no longer needed: remove it.`;
    case 'unused':
      return 'The rule holds without it: remove it.';
  }
}
