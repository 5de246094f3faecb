import type { Candidate, NodeBelief } from '../model/diagnosis.ts';
import type { KitNode, Question } from '../model/kit.ts';
import type { HiddenAnswers, NodeScore, Reading, RespondentSummary } from '../model/scorecard.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { type GivenAnswer, latestAnswers } from './latest-answers.ts';
import type { ReportInput } from './report-input.ts';

/** The input of a report with everything in it found by id. */
export type Case = ReportInput & {
  readonly nodes: ReadonlyMap<string, KitNode>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Nothing is known of a node that the diagnosis does not have. */
  readonly beliefOf: (node: string) => NodeBelief;
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** A node the scorecard does not have was not asked about. */
  readonly scoreOf: (node: string) => NodeScore;
  readonly respondents: ReadonlyMap<string, RespondentSummary>;
  /** The question in its general wording; a question that is gone is named by its id. */
  readonly askOf: (question: string) => string;
  readonly titleOf: (kind: Titled, id: string) => string;
  readonly readingsOf: (question: string) => readonly Reading[];
  /** Roles whose hidden answers to a question stand for their role, and those of which too few gave one. */
  readonly hiddenOf: (question: string) => Omit<HiddenAnswers, 'question'>;
  /** Only those that count: a sheet that counts nothing speaks for no side. */
  readonly readingsOn: (node: string) => readonly Reading[];
  /** What each respondent said last to a question, by respondent. */
  readonly answersTo: (question: string) => readonly GivenAnswer[];
  readonly answerOf: (respondent: string, question: string) => GivenAnswer | undefined;
};

type Titled = 'node' | 'fault' | 'domain' | 'fix' | 'role' | 'plural';

/** Everything by id; what is not there is answered with its id or with "nothing known", never with a fault. */
export function caseOf(input: ReportInput): Case {
  const { kit, diagnosis, scorecard, assessment } = input;
  const byQuestion = groupedBy(scorecard.readings, (reading) => reading.question);
  const counted = scorecard.readings.filter(({ visibility }) => visibility > 0);
  const byNode = groupedBy(counted, (reading) => reading.node);
  const latest = latestAnswers(kit, assessment);
  const answers = groupedBy(latest, ({ question }) => question);
  const ofPerson = new Map(latest.map((given) => [`${given.question}\n${given.respondent}`, given]));
  const titles = titlesOf(input);
  const hidden = new Map(scorecard.hidden.map((answers) => [answers.question, answers]));
  const questions = new Map(kit.questions.map((question) => [question.id, question]));
  const beliefs = new Map(diagnosis.nodes.map((belief) => [belief.node, belief]));
  const scores = new Map(scorecard.nodes.map((score) => [score.node, score]));
  return {
    ...input,
    nodes: new Map(kit.nodes.map((node) => [node.id, node])),
    questions,
    beliefOf: (node) => beliefs.get(node) ?? unknownBelief(node),
    candidates: new Map(diagnosis.ranking.map((candidate) => [candidate.node, candidate])),
    scoreOf: (node) => scores.get(node) ?? notScored(node),
    askOf: (question) => questions.get(question)?.ask ?? question,
    respondents: new Map(scorecard.respondents.map((person) => [person.id, person])),
    hiddenOf: (question) => hidden.get(question) ?? { groups: [], tooFew: [] },
    titleOf: (kind, id) => titles.get(`${kind}:${id}`) ?? id,
    readingsOf: (question) => byQuestion.get(question) ?? [],
    readingsOn: (node) => byNode.get(node) ?? [],
    answersTo: (question) => answers.get(question) ?? [],
    answerOf: (respondent, question) => ofPerson.get(`${question}\n${respondent}`),
  };
}

function titlesOf({ kit }: ReportInput): ReadonlyMap<string, string> {
  return new Map([
    ...kit.nodes.map(({ id, title }) => [`node:${id}`, title] as const),
    ...kit.nodes.map(({ id, fault }) => [`fault:${id}`, fault] as const),
    ...kit.domains.map(({ id, title }) => [`domain:${id}`, title] as const),
    ...kit.fixes.map(({ id, title }) => [`fix:${id}`, title] as const),
    ...kit.roles.map(({ id, title }) => [`role:${id}`, title] as const),
    ...kit.roles.map(({ id, plural }) => [`plural:${id}`, plural] as const),
  ]);
}

function unknownBelief(node: string): NodeBelief {
  const none = { prior: 0, belief: 0, ownFault: 0, inherited: 0, evidence: 0, answers: 0, contested: false };
  return { node, kind: 'capability', ...none };
}

function notScored(node: string): NodeScore {
  return {
    node,
    value: { state: 'not-assessed', reason: 'not-asked' },
    coverage: 0,
    respondents: 0,
    groups: [],
  };
}
