import type { AnswerEntry } from '../../model/report.ts';

/** Who said what in answer to one question: "Ann (Seller): Never. [only in spring]". */
export function sayAnswer({ who, role, said, state, meaning, note }: AnswerEntry): string {
  if (state === 'withheld') return 'A respondent: withheld';
  const rated = meaning === undefined ? said : `${said}, ${meaning}`;
  return `${who} (${role}): ${rated}${note === undefined ? '' : ` [${note}]`}`;
}
