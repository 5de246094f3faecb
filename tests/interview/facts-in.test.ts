import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/interview/facts-in.ts';
import type { Condition } from '../../src/model/condition.ts';

const yes = { kind: 'yes' } as const;
const partners: Condition = { kind: 'fact', fact: 'partners', test: yes };
const size: Condition = { kind: 'fact', fact: 'size', test: { kind: 'at-least', value: 10 } };
const answer: Condition = { kind: 'answer', question: 'q', test: yes };

describe('the facts in a condition', () => {
  it.each([
    [partners, ['partners']],
    [answer, []],
    [{ kind: 'not', of: partners } as const, ['partners']],
    [{ kind: 'all', of: [partners, answer, { kind: 'any', of: [size] }] } as const, ['partners', 'size']],
  ])('%j', (condition, facts) => {
    expect(factsIn(condition)).toEqual(facts);
  });
});
