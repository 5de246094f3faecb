import type { Comparison } from '../model/comparison.ts';
import type { Report, RespondentEntry } from '../model/report.ts';
import type { Sentence } from '../model/sentence.ts';
import { latestAnswer } from '../numbers/latest-answer.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayCount } from '../text/say-count.ts';
import type { JoinedAnswers } from './join-answers.ts';
import { sayList } from '../text/say-list.ts';

type Found = Pick<Comparison, 'shared' | 'domains' | 'capabilities' | 'troubles' | 'trackRecord'> &
  Pick<JoinedAnswers, 'withheld' | 'otherKind'> & { readonly missing: readonly RespondentEntry[] };

/** What could not be compared, so that nothing is passed over in silence. */
export function comparisonNotes(before: Report, after: Report, found: Found): readonly Sentence[] {
  const { shared, missing, withheld, otherKind } = found;
  const questions = (count: number): string => sayCount(count, 'question', 'questions');
  const notes = [
    kitNote(before, after),
    shared.renamed.length > 0 &&
      `${questions(shared.renamed.length)} bore other ids then: ${sayList(shared.renamed.map(({ from, to }) => `${from} is now ${to}`))}.`,
    shared.onlyBefore.length > 0 &&
      `Answered then and not now: ${questions(shared.onlyBefore.length)} (${sayList(shared.onlyBefore)}).`,
    shared.onlyAfter.length > 0 &&
      `Answered now and not then: ${questions(shared.onlyAfter.length)} (${sayList(shared.onlyAfter)}).`,
    withheld.length > 0 &&
      `Withheld then or now to protect people, and so not compared: ${questions(withheld.length)} (${sayList(withheld)}).`,
    otherKind.length > 0 &&
      `Of another kind then, and so not compared: ${questions(otherKind.length)} (${sayList(otherKind)}).`,
    missing.length > 0 &&
      `People who answered then and not now: ${sayList(
        missing.map(({ label }) => label),
        6,
      )}.`,
    scoresNote(found),
    planNote(before, after, found),
  ].filter((note) => note !== false);
  return notes.map((text, index) => ({ id: `comparison.note.${String(index + 1)}`, text: beginLarge(text) }));
}

function kitNote(before: Report, after: Report): string | false {
  if (before.kit.digest === after.kit.digest) return false;
  const [old, now] = [before.kit.version, after.kit.version];
  return old === now
    ? `The kit changed but still bears the version ${now}: only questions with the same id are compared.`
    : `The kit was ${old} then and is ${now} now: only questions with the same id, or a former id, are compared.`;
}

/** Without the sheets nobody can settle what a plan predicted; a report settles it when it is made. */
function planNote(before: Report, after: Report, { trackRecord }: Found): string | false {
  const hasSaid = before.plan.firm && before.plan.steps.some(({ forecasts = [] }) => forecasts.length > 0);
  const isLater = latestAnswer(before) < latestAnswer(after);
  if (trackRecord !== undefined || !hasSaid || !isLater) return false;
  return `What the plan of ${before.wave} predicted is not settled here: the report on ${after.wave} was made without it. Its sheets, or a report made of them with --earlier, tell.`;
}

function scoresNote({ domains, capabilities, troubles }: Found): string | false {
  const bare = [...domains, ...capabilities, ...troubles].filter(
    ({ change }) => change.state === 'compared' && change.basis === 'scores',
  );
  if (bare.length === 0) return false;
  const titles = sayList(bare.map(({ title }) => title));
  return `No two answers on ${titles} belong together: there only the scores are compared, as if they had nothing in common.`;
}
