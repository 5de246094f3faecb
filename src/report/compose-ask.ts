import type { AskEntry } from '../model/report.ts';
import type { Question } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayCount } from '../text/say-count.ts';
import { sayStandingFigure } from '../text/say-standing-figure.ts';
import type { Case } from './case-of.ts';
import type { NextQuestion } from './report-input.ts';
import { sortedBy } from './sorted-by.ts';

/** The three questions to ask next, each with the role that sees it best. */
export function composeAsk(given: Case): readonly AskEntry[] {
  const chosen = given.askNext ?? questionsByRank(given);
  return chosen.slice(0, 3).flatMap((next) => {
    const found = given.questions.get(next.question);
    return found === undefined ? [] : [askEntry(given, found, next)];
  });
}

function askEntry(given: Case, question: Question, { role, replaces }: NextQuestion): AskEntry {
  const soFar = replaces === undefined ? heardSoFar(given, question, role) : sayStandingFigure(replaces);
  const about = `It tells whether ${beginSmall(given.titleOf('fault', question.node))}.`;
  return {
    id: `ask:${question.id}`,
    question: question.id,
    ask: question.wording[role] ?? question.ask,
    role: given.titleOf('role', role),
    why: { id: `ask.${question.id}.why`, text: `${soFar} ${about}` },
  };
}

function heardSoFar(given: Case, { id, node }: Question, role: string): string {
  const isAnswered = (question: string): boolean => given.answersTo(question).length > 0;
  if (!given.kit.questions.some((each) => each.node === node && isAnswered(each.id))) {
    return 'Nobody has told us anything about this yet.';
  }
  const counted = given.readingsOf(id);
  if (counted.length > 0) return countOf(given, counted, role);
  return isAnswered(id) ? 'No answer to it counts yet.' : 'Nobody has answered it yet.';
}

/** Whoever answered already could only repeat it; whether there is somebody else of the role is not always known. */
function countOf({ scorecard }: Case, counted: readonly Reading[], role: string): string {
  const answers = sayCount(counted.length, 'answer', 'answers');
  const soFar = `So far ${counted.length === 1 ? 'there is' : 'there are'} only ${answers}.`;
  if (!counted.some(({ group }) => group === role)) return soFar;
  const heard = new Set(counted.map(({ respondent }) => respondent));
  const others = scorecard.respondents.some(({ id, roles }) => roles.includes(role) && !heard.has(id));
  return `${soFar} Ask somebody else of this role${others ? '' : ', if there is one'}.`;
}

/** Without a computed choice: core questions nobody answered, on the capabilities that rank highest. */
function questionsByRank(given: Case): readonly NextQuestion[] {
  const ranking = given.diagnosis.ranking.map(({ node }) => node);
  const open = given.kit.questions.filter(
    ({ id, core, node }) => core && ranking.includes(node) && given.readingsOf(id).length === 0,
  );
  return sortedBy(open, ({ node, id }) => [ranking.indexOf(node), id]).map((question) => ({
    question: question.id,
    role: sortedBy(Object.entries(question.roles), ([role, sight]) => [-sight, role])[0]?.[0] ?? '',
  }));
}
