import { compareKeys } from '../numbers/compare-keys.ts';
import { daysBetween } from '../numbers/days-between.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import type { Rule, RuleName } from '../model/policy.ts';
import type { Finding } from '../model/verdict.ts';
import { quoted } from '../text/quoted.ts';
import { sayCount } from '../text/say-count.ts';
import { breachOf } from './breach-of.ts';
import { findingOf } from './finding-of.ts';
import type { JudgeInput } from './judge-input.ts';
import { placedReadings } from './placed-readings.ts';

export type AgeRule = Rule & {
  readonly rule: RuleName;
  /** Days after which an answer to this question is too old. */
  readonly limitOf: (question: string) => number;
  /** The same in words that follow "older than". */
  readonly limit: string;
};

/** One finding for each node with answers that are too old, the oldest first, then by id; a single one that holds where there are none. */
export function judgeOldAnswers(input: JudgeInput, ageRule: AgeRule): readonly Finding[] {
  const aged = placedReadings(input).map((each) => ({
    ...each,
    days: daysBetween(each.reading.date, input.report.at),
  }));
  const old = aged.filter(({ reading, days }) => days > ageRule.limitOf(reading.question));
  if (old.length === 0) return [allYoung(ageRule, aged.length)];
  const titles = new Map(input.kit.nodes.map(({ id, title }) => [id, title]));
  return [...groupedBy(old, ({ reading }) => reading.node)]
    .map(([node, own]) => ({ node, own, days: Math.max(...own.map((each) => each.days)) }))
    .toSorted((a, b) => compareKeys([-a.days, a.node], [-b.days, b.node]))
    .map(({ node, ...rest }) => oldOn(ageRule, { node, title: titles.get(node) ?? node, ...rest }));
}

type Aged = ReturnType<typeof placedReadings>[number] & { readonly days: number };

function allYoung({ rule, level, limit }: AgeRule, answers: number): Finding {
  const text =
    answers === 0 ? 'There are no answers that could be too old.' : `No answer is older than ${limit}.`;
  return findingOf({ rule, subject: 'overall', title: 'Overall', level, outcome: 'holds', text });
}

type OldNode = {
  readonly node: string;
  readonly title: string;
  readonly own: readonly Aged[];
  /** Age of the oldest answer. */
  readonly days: number;
};

function oldOn(ageRule: AgeRule, { node, title, own, days }: OldNode): Finding {
  const placed = own.flatMap((each) =>
    each.place === undefined ? [] : [{ place: each.place, days: each.days }],
  );
  const oldest = placed.toSorted((a, b) => compareKeys(keysOf(a), keysOf(b)));
  const count = sayCount(own.length, 'answer', 'answers');
  const are = own.length === 1 ? 'is' : 'are';
  return findingOf({
    rule: ageRule.rule,
    subject: node,
    title,
    level: ageRule.level,
    outcome: breachOf(ageRule),
    text: `On ${quoted(title)} ${count} ${are} older than ${ageRule.limit}; the oldest is ${sayCount(days, 'day', 'days')} old.`,
    places: oldest.map(({ place }) => place),
  });
}

function keysOf({ days, place }: Required<Pick<Aged, 'days' | 'place'>>): readonly (number | string)[] {
  return [-days, place.path, place.line, place.question];
}
