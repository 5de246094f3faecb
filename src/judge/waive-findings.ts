import type { Waiver } from '../model/policy.ts';
import type { Finding } from '../model/verdict.ts';
import { waives } from './waives.ts';

/** The findings with every breach set aside for which a waiver holds on that day. */
export function waiveFindings(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  at: string,
): readonly Finding[] {
  const active = waivers.filter(({ expires }) => expires >= at);
  return findings.map((finding) =>
    active.some((waiver) => waives(waiver, finding)) ? { ...finding, adjusted: 'waived' } : finding,
  );
}
