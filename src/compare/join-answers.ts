import type { SharedQuestions } from '../model/comparison.ts';
import type { Kit } from '../model/kit.ts';
import type { AnswerEntry, Report } from '../model/report.ts';

/** An answer that stands for a level (0…4); `question` is the id that the later report knows. */
export type LevelAnswer = {
  readonly question: string;
  readonly node: string;
  readonly ask: string;
  /** Title of the role, or `figure` for a hard figure. */
  readonly group: string;
  /** The respondent's id where the report may say it. */
  readonly person?: string;
  readonly level: number;
};

export type JoinedAnswers = {
  readonly before: readonly LevelAnswer[];
  readonly after: readonly LevelAnswer[];
  readonly shared: SharedQuestions;
  /** Nodes with a question that was put both times, whether or not its answers may be shown. */
  readonly nodes: ReadonlySet<string>;
};

/** The answers of both reports under the question ids of the later one. */
export function joinAnswers(kit: Kit, before: Report, after: Report): JoinedAnswers {
  const newIds = new Map(kit.questions.flatMap(({ id, was }) => was.map((former) => [former, id] as const)));
  const known = new Set(kit.questions.map(({ id }) => id));
  const idOf = (question: string): string =>
    known.has(question) ? question : (newIds.get(question) ?? question);
  const old = before.appendix.answers.filter(isGiven);
  const now = after.appendix.answers.filter(isGiven);
  const oldIds = new Set(old.map(({ question }) => idOf(question)));
  const nowIds = new Set(now.map(({ question }) => question));
  const nodes = new Set(now.filter(({ question }) => oldIds.has(question)).map(({ node }) => node));
  return {
    before: old.flatMap((entry) => levelAnswer(entry, idOf(entry.question))),
    after: now.flatMap((entry) => levelAnswer(entry, entry.question)),
    shared: sharedOf({ oldIds, nowIds, old: new Set(old.map(({ question }) => question)), idOf }),
    nodes,
  };
}

type Ids = {
  readonly oldIds: ReadonlySet<string>;
  readonly nowIds: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly idOf: (question: string) => string;
};

function sharedOf({ oldIds, nowIds, old, idOf }: Ids): SharedQuestions {
  const inOrder = (ids: Iterable<string>): readonly string[] => [...ids].toSorted();
  return {
    count: [...nowIds].filter((id) => oldIds.has(id)).length,
    onlyBefore: inOrder([...oldIds].filter((id) => !nowIds.has(id))),
    onlyAfter: inOrder([...nowIds].filter((id) => !oldIds.has(id))),
    renamed: inOrder(old)
      .map((from) => ({ from, to: idOf(from) }))
      .filter(({ from, to }) => from !== to && nowIds.has(to)),
  };
}

function isGiven({ state }: AnswerEntry): boolean {
  return state === 'answered' || state === 'withheld';
}

function levelAnswer(entry: AnswerEntry, question: string): readonly LevelAnswer[] {
  const { id, node, ask, role, level, meaning } = entry;
  if (level === undefined) return [];
  const person = id.slice('answer:'.length, -`:${entry.question}`.length);
  const isFigure = meaning !== undefined;
  const isNamed = !isFigure && !person.startsWith('~');
  const base = { question, node, ask, group: isFigure ? 'figure' : role, level };
  return [isNamed ? { ...base, person } : base];
}
