import type { Waiver } from '../model/policy.ts';
import type { Finding } from '../model/verdict.ts';

/** Whether the waiver is about this breach, whatever the day. For the age of answers `overall` means all of them. */
export function waives({ rule, subject }: Waiver, finding: Finding): boolean {
  if (finding.strict !== 'fails' && finding.strict !== 'warns') return false;
  const isForAll = subject === 'overall' && (rule === 'max-age-days' || rule === 'max-half-lives');
  return rule === finding.rule && (isForAll || subject === finding.subject);
}
