import { openQuestions } from '../interview/open-questions.ts';
import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { type QuickCheck, quickLimit, smallestDoubt } from '../quick-check.ts';
import { cleanText } from '../text/clean-text.ts';

/** What a quick check says of itself: how sure it is, what it does not show, and what a full assessment would add. */
export function quickEnding(
  kit: Kit,
  sheet: Sheet,
  { check, path }: { readonly check: QuickCheck; readonly path: string },
): string {
  const open = openQuestions(kit, sheet);
  const { doubt, leaders, scorecard } = check.standingOf(sheet, open);
  const fault = kit.nodes.find(({ id }) => id === leaders[0])?.fault ?? 'nothing yet';
  const bare = scorecard.domains.filter(({ value }) => value.state === 'not-assessed').length;
  const count = sheet.answers.length;
  return [
    '',
    `A quick check of ${count === 1 ? '1 answer' : `${count} answers`}. First comes so far: ${cleanText(fault)}.`,
    sureness(doubt, count),
    `Too few answers for a score in ${bare} of ${scorecard.domains.length} domains; the report shows none there.`,
    `A full assessment would ask you ${open.length} more, give every domain a score, and hear other roles too.`,
    `Go on with: topline assess ${path}`,
    '',
    '',
  ].join('\n');
}

function sureness(doubt: number, answers: number): string {
  const percent = Math.max(1, Math.round(doubt * 100));
  if (doubt < smallestDoubt)
    return 'No single further answer is likely to change that: each with a chance under 5 %.';
  const why = answers >= quickLimit ? `It stopped at ${quickLimit} questions; one` : 'One';
  return `${why} more answer could still change that, with a chance of up to ${percent} %.`;
}
