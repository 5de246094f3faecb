import type { Finding, WaiverEntry } from '../model/verdict.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayCount } from '../text/say-count.ts';

/** The verdict in two or three short sentences. */
export function verdictSummary(findings: readonly Finding[], waivers: readonly WaiverEntry[]): string {
  const count = (state: Finding['adjusted']): number =>
    findings.filter(({ adjusted }) => adjusted === state).length;
  const [fails, warns, waived, skipped] = [count('fails'), count('warns'), count('waived'), count('skipped')];
  const expired = waivers.filter(({ state }) => state === 'expired').length;
  const sentences = [
    headOf(findings, fails),
    warns > 0 ? `${sayCount(warns, 'warning', 'warnings')}.` : '',
    waived > 0 ? `${sayCount(waived, 'breach is', 'breaches are')} set aside by a waiver.` : '',
    skipped > 0 ? `${sayCount(skipped, 'check', 'checks')} could not be made.` : '',
    expired > 0 ? `${sayCount(expired, 'waiver has', 'waivers have')} expired.` : '',
  ].filter((sentence) => sentence !== '');
  return sentences.map(beginLarge).join(' ');
}

function headOf(findings: readonly Finding[], fails: number): string {
  const all = findings.length;
  if (all === 0) return 'The policy asks for nothing, so it holds.';
  if (fails === 0) return 'The policy holds.';
  const checks = all === 1 ? 'check' : 'checks';
  return `The policy does not hold: ${String(fails)} of ${String(all)} ${checks} failed${mostOf(findings)}.`;
}

/** The rules that failed so often that they would hide the others. */
function mostOf(findings: readonly Finding[]): string {
  const failed = findings.filter(({ adjusted }) => adjusted === 'fails');
  return [...groupedBy(failed, ({ rule }) => rule)]
    .filter(([, own]) => own.length > many)
    .map(([rule, own]) => `, ${String(own.length)} of them of the rule ${rule}`)
    .join('');
}

/** As many as a page shows. */
const many = 10;
