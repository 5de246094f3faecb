import { openQuestions } from '../interview/open-questions.ts';
import type { Kit } from '../model/kit.ts';
import type { Report } from '../model/report.ts';
import type { Sheet } from '../model/sheet.ts';
import { type QuickCheck, quickLimit, smallestDoubt } from '../quick-check.ts';
import { quoted } from '../text/quoted.ts';

export type Checked = {
  readonly check: QuickCheck;
  /** Where the sheet is. */
  readonly path: string;
  /** The report that comes after these words, which never say more than it does. */
  readonly report: Report;
};

/** What a quick check says of itself: what it found, how sure it is, what it does not show, and what a full assessment would add. */
export function quickEnding(kit: Kit, sheet: Sheet, { check, path, report }: Checked): readonly string[] {
  const open = openQuestions(kit, sheet);
  const { doubt, scorecard } = check.standingOf(sheet, open);
  const bare = scorecard.domains.filter(({ value }) => value.state === 'not-assessed').length;
  return [
    '',
    ...findingOf(report, { opening: countsOf(sheet), sureness: sureness(doubt, sheet.answers.length) }),
    `Too few answers for a score in ${bare} of ${scorecard.domains.length} domains; the report shows none there.`,
    `A full assessment would ask you ${open.length} more, give every domain a score, and hear other roles too.`,
    `Go on with: topline assess ${path}`,
    '',
  ];
}

/** "A quick check of 30 answers, 12 of them “I don’t know”." */
function countsOf({ answers }: Sheet): string {
  const unknown = answers.filter(({ answer }) => answer.state === 'unknown').length;
  const unsaid = unknown === 0 ? '' : `, ${unknown} of them “I don’t know”`;
  return `A quick check of ${answers.length === 1 ? '1 answer' : `${answers.length} answers`}${unsaid}.`;
}

type Said = { readonly opening: string; readonly sureness: string };

/** A cause where the report names one, and how sure that is; else what would help most to find it. */
function findingOf({ answer, rootCauses, unknowns }: Report, said: Said): readonly string[] {
  const [cause] = rootCauses.causes;
  if (cause !== undefined) return [`${said.opening} First comes so far: ${cause.fault}.`, said.sureness];
  if (answer.verdict === 'healthy')
    return [`${said.opening} So far nothing stands out that must be repaired first.`];
  if (answer.unexplained !== undefined)
    return [`${said.opening} What was asked about looks sound; the cause seems to lie outside of it.`];
  const helps = unknowns.ask
    .slice(0, 1)
    .flatMap(({ ask, role }) => [
      `What would help most: an answer to this. Ask: ${role}.`,
      quoted(ask.replaceAll('\n', ' ')),
    ]);
  return [`${said.opening} The answers do not point to one cause yet.`, ...helps];
}

function sureness(doubt: number, answers: number): string {
  const percent = Math.max(1, Math.round(doubt * 100));
  if (doubt < smallestDoubt)
    return 'No single further answer is likely to change that: each with a chance under 5 %.';
  const why = answers >= quickLimit ? `It stopped at ${quickLimit} questions; one` : 'One';
  return `${why} more answer could still change that, with a chance of up to ${percent} %.`;
}
