import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../src/condition/subjects-of.ts';
import type { Condition } from '../../src/model/condition.ts';

const yes = { kind: 'yes' } as const;
const partners: Condition = { kind: 'fact', fact: 'partners', test: yes };
const size: Condition = { kind: 'fact', fact: 'size', test: { kind: 'at-least', value: 10 } };
const answer: Condition = { kind: 'answer', question: 'q', test: yes };

describe('what a condition looks at', () => {
  it.each([
    [partners, ['partners'], [], 1],
    [answer, [], ['q'], 1],
    [{ kind: 'not', of: partners } as const, ['partners'], [], 1],
    [
      { kind: 'all', of: [partners, answer, { kind: 'any', of: [size, partners] }] } as const,
      ['partners', 'size'],
      ['q'],
      4,
    ],
  ])('%j', (condition, facts, questions, tests) => {
    const subjects = subjectsOf(condition);
    expect([...subjects.facts.keys()]).toEqual(facts);
    expect(subjects).toMatchObject({ questions, tests });
  });

  it('with every test of a fact', () => {
    const { facts } = subjectsOf({ kind: 'any', of: [partners, { kind: 'not', of: partners }] });
    expect(facts.get('partners')).toEqual([yes, yes]);
  });
});
