import type { Finding, WaiverEntry } from '../model/verdict.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayCount } from '../text/say-count.ts';

/** The verdict in two or three short sentences. */
export function verdictSummary(findings: readonly Finding[], waivers: readonly WaiverEntry[]): string {
  const count = (state: Finding['adjusted']): number =>
    findings.filter(({ adjusted }) => adjusted === state).length;
  const [fails, warns, waived, skipped] = [count('fails'), count('warns'), count('waived'), count('skipped')];
  const expired = waivers.filter(({ state }) => state === 'expired').length;
  const sentences = [
    headOf(findings.length, fails),
    warns > 0 ? `${sayCount(warns, 'warning', 'warnings')}.` : '',
    waived > 0 ? `${sayCount(waived, 'breach is', 'breaches are')} set aside by a waiver.` : '',
    skipped > 0 ? `${sayCount(skipped, 'check', 'checks')} could not be made.` : '',
    expired > 0 ? `${sayCount(expired, 'waiver has', 'waivers have')} expired.` : '',
  ].filter((sentence) => sentence !== '');
  return sentences.map(beginLarge).join(' ');
}

function headOf(all: number, fails: number): string {
  if (all === 0) return 'The policy asks for nothing, so it holds.';
  if (fails === 0) return 'The policy holds.';
  return `The policy does not hold: ${String(fails)} of ${String(all)} ${all === 1 ? 'check' : 'checks'} failed.`;
}
