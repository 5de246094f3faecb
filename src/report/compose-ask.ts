import type { AskEntry } from '../model/report.ts';
import type { Question } from '../model/kit.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import type { NextQuestion } from './report-input.ts';
import { sortedBy } from './sorted-by.ts';

/** The three questions to ask next, each with the role that sees it best. */
export function composeAsk(given: Case): readonly AskEntry[] {
  const chosen = given.askNext ?? questionsByRank(given);
  return chosen.slice(0, 3).flatMap(({ question, role }) => {
    const found = given.questions.get(question);
    return found === undefined ? [] : [askEntry(given, found, role)];
  });
}

function askEntry(given: Case, question: Question, role: string): AskEntry {
  return {
    id: `ask:${question.id}`,
    question: question.id,
    ask: question.wording[role] ?? question.ask,
    role: given.titleOf('role', role),
    why: { id: `ask.${question.id}.why`, text: whyOf(given, question) },
  };
}

function whyOf(given: Case, { id, node }: Question): string {
  const about = `It tells whether ${beginSmall(given.titleOf('fault', node))}.`;
  if (given.readingsOn(node).length === 0) return `Nobody has told us anything about this yet. ${about}`;
  const people = given.readingsOf(id).length;
  return people === 0
    ? `Nobody has answered it yet. ${about}`
    : `So far ${people === 1 ? 'there is' : 'there are'} only ${sayCount(people, 'answer', 'answers')}. ${about}`;
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
