import type { SharedQuestions } from '../model/comparison.ts';
import type { Kit } from '../model/kit.ts';
import type { AnswerEntry, Report } from '../model/report.ts';
import { figureGroup } from '../model/scorecard.ts';
import { answererOf } from '../text/respondent-in.ts';

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
  /** Nodes with a question that was answered both times. */
  readonly nodes: ReadonlySet<string>;
  /** Questions that are not compared because one report, or both, keep the answers back to protect people; in order. */
  readonly withheld: readonly string[];
  /** Questions that are not compared because they were of another kind then; in order. */
  readonly otherKind: readonly string[];
};

/** The answers of both reports under the question ids of the later one, but for questions whose kind changed. */
export function joinAnswers(kit: Kit, before: Report, after: Report): JoinedAnswers {
  const newIds = new Map(kit.questions.flatMap(({ id, was }) => was.map((former) => [former, id] as const)));
  const known = new Set(kit.questions.map(({ id }) => id));
  const idOf = (question: string): string =>
    known.has(question) ? question : (newIds.get(question) ?? question);
  const figures = new Set(kit.questions.filter(({ form }) => form.kind === 'metric').map(({ id }) => id));
  const levelAt = (entry: AnswerEntry, question: string): readonly LevelAnswer[] =>
    levelAnswer(entry, question, figures.has(question));
  const otherKind = otherKindIn(before, after, idOf);
  const [old, now] = [heardIn(before, idOf, otherKind), heardIn(after, (question) => question, otherKind)];
  return {
    before: old.entries.flatMap((entry) => levelAt(entry, idOf(entry.question))),
    after: now.entries.flatMap((entry) => levelAt(entry, entry.question)),
    shared: sharedOf(old, now, idOf),
    nodes: new Set(now.entries.flatMap(({ question, node }) => (old.answered.has(question) ? [node] : []))),
    withheld: inOrder(new Set([...old.withheld, ...now.withheld])),
    otherKind: inOrder(otherKind),
  };
}

function otherKindIn(before: Report, after: Report, idOf: (question: string) => string): ReadonlySet<string> {
  const kinds = new Map(after.appendix.answers.map(({ question, kind }) => [question, kind]));
  const changed = before.appendix.answers.flatMap(({ question, kind: then }) => {
    const now = kinds.get(idOf(question));
    return then === undefined || now === undefined || then === now ? [] : [idOf(question)];
  });
  return new Set(changed);
}

/** One report: its answers that are shown, and the questions, by their later ids, with some and with none that are. */
type Heard = {
  readonly entries: readonly AnswerEntry[];
  readonly answered: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
};

function heardIn(
  { appendix }: Report,
  idOf: (question: string) => string,
  without: ReadonlySet<string>,
): Heard {
  const answers = appendix.answers.filter(({ question }) => !without.has(idOf(question)));
  const idsWith = (state: AnswerEntry['state']): readonly string[] =>
    answers.filter((entry) => entry.state === state).map(({ question }) => idOf(question));
  const answered = new Set(idsWith('answered'));
  return {
    entries: answers.filter(({ state }) => state === 'answered'),
    answered,
    withheld: new Set(idsWith('withheld').filter((id) => !answered.has(id))),
  };
}

function sharedOf(old: Heard, now: Heard, idOf: (question: string) => string): SharedQuestions {
  const onlyIn = (here: Heard, there: Heard): readonly string[] =>
    inOrder([...here.answered].filter((id) => !there.answered.has(id) && !there.withheld.has(id)));
  return {
    count: [...now.answered].filter((id) => old.answered.has(id)).length,
    onlyBefore: onlyIn(old, now),
    onlyAfter: onlyIn(now, old),
    renamed: inOrder(new Set(old.entries.map(({ question }) => question)))
      .map((from) => ({ from, to: idOf(from) }))
      .filter(({ from, to }) => from !== to && now.answered.has(to)),
  };
}

function inOrder(ids: Iterable<string>): readonly string[] {
  return [...ids].toSorted();
}

function levelAnswer(entry: AnswerEntry, question: string, isFigure: boolean): readonly LevelAnswer[] {
  const { node, ask, role, level } = entry;
  if (level === undefined) return [];
  const base = { question, node, ask, level };
  if (isFigure) return [{ ...base, group: figureGroup }];
  const person = answererOf(entry);
  return [{ ...base, group: role, ...(person === undefined ? {} : { person }) }];
}
