import type { Question } from '../model/kit.ts';
import type { GapEntry, StaleEntry, UnknownEntry, UnknownSection } from '../model/report.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import { askIntro } from './ask-intro.ts';
import { composeAsk } from './compose-ask.ts';
import { daysBetween } from '../numbers/days-between.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { showingOf } from './showing-of.ts';
import { sortedBy } from './sorted-by.ts';

/** What was not found out: no score, "I don't know", answers grown old; and what to ask next. */
export function composeUnknowns(given: Case): UnknownSection {
  const gaps = gapEntries(given);
  const unknowns = unknownEntries(given);
  return {
    intro: {
      id: 'unknowns.intro',
      text: `${introOf(gaps.length, unknowns.length)}${withheldWords(given)}`,
    },
    gaps,
    unknowns,
    stale: staleEntries(given),
    askIntro: { id: 'unknowns.ask-intro', text: askIntro(given) },
    ask: composeAsk(given),
  };
}

function introOf(gaps: number, unknowns: number): string {
  if (gaps + unknowns === 0) return 'Every capability has a score, and nobody had to say “I don’t know”.';
  const open =
    gaps === 0
      ? 'Every capability has a score.'
      : `There is no score yet for ${sayCount(gaps, 'capability', 'capabilities')}.`;
  const asked = `To ${sayCount(unknowns, 'question', 'questions')}, someone said “I don’t know”.`;
  return unknowns === 0 ? open : `${open} ${asked}`;
}

/** Loudly said, since these answers enter no number either. */
function withheldWords({ scorecard: { hidden }, kit }: Case): string {
  const questions = hidden.filter(({ tooFew }) => tooFew.length > 0).length;
  if (questions === 0) return '';
  const least = String(kit.thresholds.smallestGroup);
  return ` Some answers to ${sayCount(questions, 'question', 'questions')} are neither shown nor counted: they may not stand beside a name, and fewer than ${least} people of one role gave one that could count.`;
}

/** In the order of the questionnaires; what does not apply here is no gap. */
function gapEntries(given: Case): readonly GapEntry[] {
  return given.kit.domains.flatMap(({ title, capabilities }) =>
    capabilities.flatMap((node): readonly GapEntry[] => {
      const value = given.scoreOf(node).value;
      if (value.state === 'assessed' || value.reason === 'does-not-apply') return [];
      return [{ id: `gap:${node}`, node, title: given.titleOf('node', node), domain: title, value }];
    }),
  );
}

function unknownEntries(given: Case): readonly UnknownEntry[] {
  const entries = given.kit.questions.map((question) => ({
    id: `unknown:${question.id}`,
    question: question.id,
    ask: question.ask,
    respondents: given
      .answersTo(question.id)
      .filter(({ answer, unheard }) => answer.state === 'unknown' && unheard === undefined)
      .filter(({ respondent }) => mayCount(given, question, respondent)).length,
  }));
  const told = entries.filter(({ respondents }) => respondents > 0);
  return sortedBy(told, ({ respondents, question }) => [-respondents, question]);
}

/** What may not be shown is not counted either. */
function mayCount(given: Case, question: Question, respondent: string): boolean {
  return showingOf(given, question, respondent).kind !== 'withheld';
}

/** An answer is stale once it is older than its question's half-life. */
function staleEntries(given: Case): readonly StaleEntry[] {
  const aged = given.scorecard.readings.map(({ question, date }) => ({
    question,
    days: daysBetween(date, given.at),
  }));
  const stale = aged.filter(
    ({ question, days }) => days > (given.questions.get(question)?.halfLife ?? Infinity),
  );
  const entries = [...groupedBy(stale, ({ question }) => question)].map(([question, answers]) => ({
    id: `stale:${question}`,
    question,
    ask: given.askOf(question),
    answers: answers.length,
    days: Math.max(...answers.map(({ days }) => days)),
  }));
  return sortedBy(entries, ({ days, question }) => [-days, question]);
}
