import type { Waiver } from '../model/policy.ts';
import type { Finding, WaiverEntry } from '../model/verdict.ts';
import { waives } from './waives.ts';

/** Every waiver of the policy, in its order: whether it holds, has expired, or is not needed. */
export function waiverEntries(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  at: string,
): readonly WaiverEntry[] {
  const active = waivers.filter(({ expires }) => expires >= at);
  return waivers.map((waiver, index) => {
    const own = findings.filter((finding) => waives(waiver, finding));
    const need = needOf(own, active);
    const state = stateOf(waiver, own.length > 0, at);
    return {
      ...waiver,
      id: `waiver:${String(index + 1)}`,
      state,
      summary: { id: `waiver.${String(index + 1)}`, text: textOf(waiver, state, need) },
    };
  });
}

function stateOf({ expires }: Waiver, isNeeded: boolean, at: string): WaiverEntry['state'] {
  if (expires < at) return 'expired';
  return isNeeded ? 'active' : 'unused';
}

type Need = 'none' | 'met' | 'open';

/** Whether what a waiver is about breaks a rule, and whether others that hold set all of it aside. */
function needOf(own: readonly Finding[], active: readonly Waiver[]): Need {
  if (own.length === 0) return 'none';
  return own.every((finding) => active.some((waiver) => waives(waiver, finding))) ? 'met' : 'open';
}

function textOf({ expires, owner }: Waiver, state: WaiverEntry['state'], need: Need): string {
  switch (state) {
    case 'active':
      return `Set aside by ${owner} until ${expires}.`;
    case 'expired':
      return pastTexts[need](expires, owner);
    case 'unused':
      return 'The rule holds without it: remove it.';
  }
}

const pastTexts = {
  none: (expires) => `Expired on ${expires} and no longer needed: remove it.`,
  met: (expires) => `Expired on ${expires}; another waiver stands in for it: remove this one.`,
  open: (expires, owner) =>
    `Expired on ${expires}; the rule counts again. ${owner} must renew it or mend the cause.`,
} as const satisfies Record<Need, (expires: string, owner: string) => string>;
