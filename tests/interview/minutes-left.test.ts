import { describe, expect, it } from 'vitest';
import { minutesLeft } from '../../src/interview/minutes-left.ts';

function paces(...seconds: readonly number[]) {
  return seconds.map((each, index) => ({ question: `q-${index}`, seconds: each, words: 40 }));
}

describe('minutes left', () => {
  it.each([
    ['at the usual pace in the beginning', 12, paces(), 5],
    ['at the usual pace after two answers', 12, paces(5, 5), 5],
    ['at the own median pace after three', 12, paces(10, 600, 10), 2],
    ['a pause is no pace', 12, paces(600, 600, 600), 60],
    ['never none', 0, paces(), 1],
  ])('%s', (_what, questions, timings, minutes) => {
    expect(minutesLeft(questions, timings)).toBe(minutes);
  });
});
