import type { Problem } from '../model/problem.ts';

/** Names stand inside the sentences of a saved report, so it cannot be redacted: that is said instead of half done. */
export const redactedTooLate: Problem = {
  code: 'usage',
  severity: 'error',
  place: { kind: 'flag', flag: '--redact' },
  args: { reason: 'a saved report is drawn as it was saved; write it anew from its sheets with --redact' },
};
