import { describe, expect, test } from 'vitest';
import type { Kit, Question } from '../src/model/kit.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { quickCheck, quickLimit } from '../src/quick-check.ts';
import { aKit, aQuestion } from './support/a-kit.ts';
import { aSheet } from './support/a-sheet.ts';
import { theWorkedExample } from './support/the-worked-example.ts';

/** The worked example with its capabilities in two domains. */
function inTwoDomains(example: Kit): Kit {
  const domainOf = (id: string): string => (['process', 'strategy'].includes(id) ? 'way' : 'people');
  const nodes = example.nodes.map((node) =>
    node.kind === 'capability' ? { ...node, domain: domainOf(node.id) } : node,
  );
  const domains = ['people', 'way'].map((id) => ({
    ...{ id, title: id, why: '' },
    capabilities: nodes.filter(({ domain }) => domain === id).map((node) => node.id),
  }));
  return { ...example, nodes, domains };
}

const kit = inTwoDomains(theWorkedExample());

function openIn(sheet: Sheet, questions: readonly Question[] = kit.questions): readonly Question[] {
  const answered = new Set(sheet.answers.map(({ question }) => question));
  return questions.filter(({ id }) => !answered.has(id));
}

/** Answers everything with the same level and gives the questions in the order they were asked. */
function asked(level: number, of = kit): readonly string[] {
  const check = quickCheck(of);
  const answers: Record<string, number> = {};
  for (;;) {
    const sheet = aSheet({ answers });
    const id = check.choose(sheet, openIn(sheet, of.questions));
    if (id === undefined) return Object.keys(answers);
    answers[id] = level;
  }
}

describe('a quick check', () => {
  test('asks at least one question of every domain before it narrows', () => {
    const domains = new Map(kit.nodes.map(({ id, domain }) => [id, domain]));
    const first = asked(4)
      .slice(0, kit.domains.length)
      .map((id) => domains.get(kit.questions.find((one) => one.id === id)?.node ?? ''));
    expect(new Set(first).size).toBe(kit.domains.length);
  });

  test('asks nothing that none of the hats sees', () => {
    const customer = aSheet({ role: 'customer' });
    const unseen = kit.questions.map((question) => ({ ...question, roles: { ceo: 1 } }));
    expect(quickCheck(kit).choose(customer, unseen)).toBeUndefined();
  });

  test('asks nothing twice, and chooses the same again', () => {
    const order = asked(1);
    expect(new Set(order).size).toBe(order.length);
    expect(asked(1)).toEqual(order);
  });

  test('ends when no single answer is likely to change what comes first', () => {
    const sheet = aSheet({ answers: Object.fromEntries(asked(0).map((id) => [id, 0])) });
    expect(quickCheck(kit).standingOf(sheet, openIn(sheet)).doubt).toBeLessThan(0.05);
  });

  test('ends at thirty', () => {
    const nodes = Array.from({ length: 40 }, (_, at) => ({ id: `n-${at + 10}` }));
    const wide = aKit({ nodes });
    const answers = Object.fromEntries(wide.questions.slice(0, quickLimit).map(({ id }) => [id, 2]));
    const sheet = aSheet({ answers });
    expect(quickCheck(wide).choose(sheet, openIn(sheet, wide.questions))).toBeUndefined();
  });

  test('leaves free words out, and ends where nothing is open', () => {
    const words = aKit({
      nodes: [{ id: 'a' }],
      questions: [aQuestion({ node: 'a', form: { kind: 'text' } })],
    });
    expect(quickCheck(words).choose(aSheet(), words.questions)).toBeUndefined();
    expect(quickCheck(kit).choose(aSheet(), [])).toBeUndefined();
  });

  test('listens with the hat that sees best', () => {
    const two = { ...kit, questions: kit.questions.map((one) => ({ ...one, roles: { ceo: 0.5, rep: 1 } })) };
    const hats = (roles: readonly [string, ...string[]]) => {
      const sheet = aSheet({ respondent: { id: 'r1', roles, anonymous: false } });
      return quickCheck(two).standingOf(sheet, two.questions).doubt;
    };
    expect(hats(['ceo', 'rep'])).toBe(hats(['rep']));
  });
});
