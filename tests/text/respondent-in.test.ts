import { expect, it } from 'vitest';
import { answererOf, respondentIn } from '../../src/text/respondent-in.ts';

it('an answer tells whose it is, unless it only stands for a role', () => {
  expect(answererOf({ id: 'answer:rep-1:goals', question: 'goals' })).toBe('rep-1');
  expect(answererOf({ id: 'answer:~2:goals', question: 'goals' })).toBeUndefined();
});

it('an entry of respondents tells which one it is', () => {
  expect(respondentIn('respondent:rep-1')).toBe('rep-1');
  expect(respondentIn('respondent:~rep')).toBe('~rep');
});
