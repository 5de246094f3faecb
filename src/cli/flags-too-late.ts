import type { Problem } from '../model/problem.ts';
import { sayList } from '../text/say-list.ts';
import type { ReportOptions } from './handlers.ts';

/**
 * What of these flags a saved report can no longer obey, since it is drawn as it was saved; names stand inside its
 * sentences, so it cannot be redacted either. That is said of all at once, instead of half done. Problems: usage.
 */
export function flagsTooLate(options: ReportOptions): readonly Problem[] {
  const given = flags.filter(({ isGiven }) => isGiven(options)).map(({ flag }) => flag);
  if (given.length === 0) return [];
  const named = sayList(given, given.length);
  const reason = `a saved report is drawn as it was saved; write it anew from its sheets with ${named}`;
  return [{ code: 'usage', severity: 'error', place: { kind: 'flag', flag: named }, args: { reason } }];
}

const flags: readonly { readonly flag: string; readonly isGiven: (options: ReportOptions) => boolean }[] = [
  { flag: '--earlier', isGiven: ({ earlier }) => earlier !== undefined },
  { flag: '--redact', isGiven: ({ redact }) => redact === true },
  { flag: '--capacity', isGiven: ({ capacity }) => capacity !== undefined },
  { flag: '--at', isGiven: ({ at }) => at !== undefined },
  { flag: '--kit', isGiven: ({ kit }) => kit !== undefined },
  { flag: '--no-robustness', isGiven: ({ robustness }) => !robustness },
];
