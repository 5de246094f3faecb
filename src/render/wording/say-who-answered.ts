import type { RespondentEntry } from '../../model/report.ts';
import { beginLarge } from '../../text/begin-large.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayList } from '../../text/say-list.ts';

/** How many people answered how many questions, and who they are: "2 people answered 80 of 90 questions: …". */
export function sayWhoAnswered(respondents: readonly RespondentEntry[]): string {
  if (respondents.length === 0) return 'Nobody has answered yet.';
  return `${sayHowMany(respondents)}: ${sayList(respondents.map(sayRespondent), 8)}.`;
}

/** "16 people answered 765 of 859 questions". */
export function sayHowMany(respondents: readonly RespondentEntry[]): string {
  const sum = (key: 'people' | 'answered' | 'asked'): number =>
    respondents.reduce((total, each) => total + each[key], 0);
  const share = `${String(sum('answered'))} of ${String(sum('asked'))} questions`;
  return `${beginLarge(sayCount(sum('people'), 'person', 'people'))} answered ${share}`;
}

function sayRespondent({ label, named, roles }: RespondentEntry): string {
  return named ? `${label} (${roles.join(', ')})` : label;
}
