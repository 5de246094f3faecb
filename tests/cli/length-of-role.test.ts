import { describe, expect, test } from 'vitest';
import { lengthOfRole } from '../../src/cli/length-of-role.ts';
import { roleQuestions } from '../../src/cli/role-questions.ts';
import { aKit } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';

const options = [
  { id: 'x', title: 'The first one', level: 0 },
  { id: 'y', title: 'Another', level: 4 },
] as const;

const kit = aKit({
  nodes: [{ id: 'a' }],
  metrics: [aMetric({ id: 'churn', unit: 'percent', where: 'The list.' })],
  questions: [
    { id: 'levels', node: 'a', ask: 'One two three?' },
    { id: 'choice', node: 'a', ask: 'Long?', wording: { rep: 'Short?' }, form: { kind: 'choice', options } },
    { id: 'churn', node: 'a', ask: 'How many?', form: { kind: 'metric', metric: 'churn' } },
    { id: 'refer', node: 'a', ask: 'How gladly?', form: { kind: 'recommend' } },
    { id: 'words', node: 'a', ask: 'What else?', form: { kind: 'text' } },
    { id: 'not-for-them', node: 'a', roles: { ceo: 1 } },
  ],
});

describe('what a role is asked', () => {
  test('is told in its own words, with what may be answered', () => {
    expect(roleQuestions(kit, 'rep').map(({ ask, choices, written }) => [ask, choices, written])).toEqual([
      ['One two three?', ['Never.', 'Rarely.', 'At times.', 'Mostly.', 'Always.'], ''],
      ['Short?', ['The first one', 'Another'], ''],
      ['How many?', [], 'a figure in percent; where: The list.'],
      ['How gladly?', [], '0 (not at all) to 10 (gladly)'],
      ['What else?', [], 'free words'],
    ]);
  });

  test('takes 150 words a minute to read, and 20 seconds for each answer', () => {
    const { minutes, ...counts } = lengthOfRole(kit, 'rep');
    expect(counts).toEqual({ role: 'rep', questions: 5, figures: 1, words: 3 + 6 + 1 + 4 + 2 + 2 + 2 });
    expect(minutes).toBeCloseTo(20 / 150 + 5 / 3, 9);
  });

  test('is nothing for a role without questions', () => {
    expect(lengthOfRole(kit, 'marketing')).toMatchObject({ questions: 0, words: 0, minutes: 0 });
  });
});
