import type { Candidate, NodeBelief } from '../model/diagnosis.ts';
import type { KitNode, Question } from '../model/kit.ts';
import type { NodeScore, Reading, RespondentSummary } from '../model/scorecard.ts';
import { groupedBy } from './grouped-by.ts';
import type { ReportInput } from './report-input.ts';

/** The input of a report with everything in it found by id. */
export type Case = ReportInput & {
  readonly nodes: ReadonlyMap<string, KitNode>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly beliefs: ReadonlyMap<string, NodeBelief>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly scores: ReadonlyMap<string, NodeScore>;
  readonly respondents: ReadonlyMap<string, RespondentSummary>;
  readonly titleOf: (kind: Titled, id: string) => string;
  readonly readingsOf: (question: string) => readonly Reading[];
  readonly readingsOn: (node: string) => readonly Reading[];
};

type Titled = 'node' | 'domain' | 'fix' | 'role' | 'plural';

export function caseOf(input: ReportInput): Case {
  const { kit, diagnosis, scorecard } = input;
  const byQuestion = groupedBy(scorecard.readings, (reading) => reading.question);
  const byNode = groupedBy(scorecard.readings, (reading) => reading.node);
  const titles = titlesOf(input);
  return {
    ...input,
    nodes: new Map(kit.nodes.map((node) => [node.id, node])),
    questions: new Map(kit.questions.map((question) => [question.id, question])),
    beliefs: new Map(diagnosis.nodes.map((belief) => [belief.node, belief])),
    candidates: new Map(diagnosis.ranking.map((candidate) => [candidate.node, candidate])),
    scores: new Map(scorecard.nodes.map((score) => [score.node, score])),
    respondents: new Map(scorecard.respondents.map((respondent) => [respondent.id, respondent])),
    titleOf: (kind, id) => titles.get(`${kind}:${id}`) ?? id,
    readingsOf: (question) => byQuestion.get(question) ?? [],
    readingsOn: (node) => byNode.get(node) ?? [],
  };
}

function titlesOf({ kit }: ReportInput): ReadonlyMap<string, string> {
  return new Map([
    ...kit.nodes.map(({ id, title }) => [`node:${id}`, title] as const),
    ...kit.domains.map(({ id, title }) => [`domain:${id}`, title] as const),
    ...kit.fixes.map(({ id, title }) => [`fix:${id}`, title] as const),
    ...kit.roles.map(({ id, title }) => [`role:${id}`, title] as const),
    ...kit.roles.map(({ id, plural }) => [`plural:${id}`, plural] as const),
  ]);
}
