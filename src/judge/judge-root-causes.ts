import type { NamedCause } from '../model/comparison.ts';
import type { Finding } from '../model/verdict.ts';
import { assessedIn } from '../numbers/assessed-in.ts';
import { beginSmall } from '../text/begin-small.ts';
import { quoted } from '../text/quoted.ts';
import { breachOf } from './breach-of.ts';
import { findingOf } from './finding-of.ts';
import type { JudgeInput } from './judge-input.ts';
import { placesOf } from './places-of.ts';

type Rule = NonNullable<JudgeInput['policy']['rootCause']>;

/** Whether the root causes the report names are allowed, and whether none of them is new against the baseline. */
export function judgeRootCauses(input: JudgeInput): readonly Finding[] {
  const rule = input.policy.rootCause;
  if (rule === undefined) return [];
  const banned = rule.mustNotBe.map((node) => bannedCause(input, rule, node));
  const isNew = rule.mustNotNewlyAppear ? newCauses(input, rule) : [];
  const seen = new Set(banned.map(({ subject, strict }) => `${subject} ${strict}`));
  return [...banned, ...isNew.filter(({ subject, strict }) => !seen.has(`${subject} ${strict}`))];
}

function bannedCause(input: JudgeInput, rule: Rule, node: string): Finding {
  const title = input.kit.nodes.find(({ id }) => id === node)?.title ?? node;
  const whole = { rule: 'root-cause', subject: node, title, level: rule.level } as const;
  if (namedCauses(input).has(node)) {
    const text = `${quoted(title)} is named as a root cause and must not be one.`;
    return findingOf({ ...whole, outcome: breachOf(rule), text, places: placesOf(input, new Set([node])) });
  }
  if (!assessedIn(input.report).has(node)) {
    const text = `${quoted(title)} has no score, so nobody can say whether it is a root cause.`;
    return findingOf({ ...whole, outcome: 'skipped', text });
  }
  return findingOf({ ...whole, outcome: 'holds', text: `${quoted(title)} is not named as a root cause.` });
}

function newCauses(input: JudgeInput, rule: Rule): readonly Finding[] {
  const { comparison } = input;
  const whole = {
    rule: 'root-cause',
    subject: 'overall',
    title: 'No new root cause',
    level: rule.level,
  } as const;
  if (comparison === undefined) {
    const text = 'No baseline was given, so nobody can say whether a root cause is new.';
    return [findingOf({ ...whole, outcome: 'skipped', text })];
  }
  const { wave } = comparison.before;
  const { came, notAssessedThen } = comparison.rootCauses;
  const found = [
    ...came.map((cause) => newCause(input, rule, { cause, against: wave })),
    ...notAssessedThen.map((cause) =>
      newCause(input, rule, { cause, against: `${wave}, which did not assess it` }),
    ),
  ];
  if (found.length > 0) return found;
  if (assessedIn(input.report).size === 0) {
    const text = 'No capability has a score, so nobody can say whether a root cause is new.';
    return [findingOf({ ...whole, outcome: 'skipped', text })];
  }
  return [findingOf({ ...whole, outcome: 'holds', text: `No root cause is new against ${wave}.` })];
}

type NewCause = { readonly cause: NamedCause; readonly against: string };

function newCause(input: JudgeInput, rule: Rule, { cause, against }: NewCause): Finding {
  const { node, title, fault } = cause;
  return findingOf({
    ...{ rule: 'root-cause', subject: node, title, level: rule.level },
    outcome: breachOf(rule),
    text: `A root cause is new against ${against}: ${beginSmall(fault)}.`,
    places: placesOf(input, new Set([node])),
  });
}

function namedCauses({ report }: JudgeInput): ReadonlySet<string> {
  return new Set(report.rootCauses.causes.map(({ node }) => node));
}
