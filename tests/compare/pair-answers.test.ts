import { describe, expect, it } from 'vitest';
import type { LevelAnswer } from '../../src/compare/join-answers.ts';
import { moveQuestions } from '../../src/compare/move-questions.ts';
import { pairAnswers } from '../../src/compare/pair-answers.ts';
import type { Pair } from '../../src/compare/pair-answers.ts';

const said = (level: number, given: Partial<LevelAnswer> = {}): LevelAnswer => ({
  question: 'q',
  node: 'n',
  ask: 'How is it?',
  group: 'Seller',
  level,
  ...given,
});

const named = (person: string, level: number, given: Partial<LevelAnswer> = {}) =>
  said(level, { person, ...given });

const shared = { count: 0, onlyBefore: [], onlyAfter: [], renamed: [] };

function joinedOf(before: readonly LevelAnswer[], after: readonly LevelAnswer[]) {
  return { before, after, shared, nodes: new Set<string>(), withheld: [], otherKind: [] };
}

const paired = (before: readonly LevelAnswer[], after: readonly LevelAnswer[]): readonly Pair[] =>
  pairAnswers(joinedOf(before, after));

describe('answers of people who are known both times', () => {
  it('belong together person by person; who spoke only once is left out', () => {
    const pairs = paired(
      [named('p1', 1), named('p2', 2), named('p3', 4)],
      [named('p2', 3), named('p1', 0), named('p4', 4)],
    );
    expect(pairs).toEqual([
      { question: 'q', node: 'n', group: 'Seller', voice: 'p1', before: 1, after: 0 },
      { question: 'q', node: 'n', group: 'Seller', voice: 'p2', before: 2, after: 3 },
    ]);
  });

  it('stand by node, group, voice and question', () => {
    const seats = [
      named('p2', 1, { node: 'm', group: 'Seller', question: 'm-1' }),
      named('p1', 1, { node: 'm', group: 'Seller', question: 'm-2' }),
      named('p1', 1, { node: 'm', group: 'Seller', question: 'm-1' }),
      named('p9', 1, { node: 'm', group: 'Chief', question: 'm-1' }),
      named('p0', 1, { node: 'l', group: 'Seller', question: 'z' }),
    ];
    expect(paired(seats, seats).map(({ node, voice, question }) => `${node} ${voice} ${question}`)).toEqual([
      'l p0 z',
      'm p9 m-1',
      'm p1 m-1',
      'm p1 m-2',
      'm p2 m-1',
    ]);
  });

  it('are not mixed with those of another question or role group', () => {
    expect(paired([named('p1', 1)], [named('p1', 2, { question: 'other' })])).toEqual([]);
    expect(paired([named('p1', 1)], [named('p1', 2, { group: 'Chief' })])).toEqual([]);
    expect(paired([], [named('p1', 2)])).toEqual([]);
  });
});

describe('answers of people who cannot be told apart', () => {
  it('are compared as means of their group, with the error of both', () => {
    const [pair, ...others] = paired([said(1), said(1), said(4)], [said(2), said(3)]);
    expect(others).toEqual([]);
    // Three answers: their variance (3) by their number. Two: 0.8 levels each.
    const spread = Math.sqrt(1 + 0.64 / 2);
    expect(pair).toMatchObject({ voice: '~', before: 2, after: 2.5 });
    expect(pair?.spread).toBeCloseTo(spread, 12);
  });

  it('keep out of the pairs as soon as one person is known both times', () => {
    const pairs = paired([named('p1', 1), said(4)], [named('p1', 2), said(0)]);
    expect(pairs.map(({ voice, before, after }) => [voice, before, after])).toEqual([['p1', 1, 2]]);
  });

  it('are compared though each time somebody else gave a name', () => {
    const [pair] = paired([named('p1', 1), said(3)], [named('p2', 4)]);
    expect(pair).toMatchObject({ voice: '~', before: 2, after: 4 });
  });
});

describe('a figure', () => {
  it('speaks for itself and has no error', () => {
    const figure = { group: 'figure', question: 'win-rate' };
    expect(paired([said(1, figure)], [said(3, figure)])).toEqual([
      { question: 'win-rate', node: 'n', group: 'figure', voice: 'win-rate', before: 1, after: 3 },
    ]);
  });
});

describe('the questions that moved', () => {
  it('stand the widest move first, up or down, then by id', () => {
    const at = (question: string, level: number) => named('p1', level, { question, ask: `${question}?` });
    const before = [at('d', 2), at('c', 3), at('b', 2), at('a', 1)];
    const after = [at('d', 2), at('c', 0), at('b', 3), at('a', 2), at('e', 1)];
    const joined = joinedOf(before, after);
    expect(moveQuestions(joined, pairAnswers(joined))).toEqual([
      { ...movement('c', 3, 0), direction: 'down' },
      { ...movement('a', 1, 2), direction: 'up' },
      { ...movement('b', 2, 3), direction: 'up' },
      { ...movement('d', 2, 2), direction: 'same' },
    ]);
  });

  it('carry the means of all their pairs', () => {
    const joined = joinedOf([named('p1', 0), named('p2', 1)], [named('p1', 3), named('p2', 4)]);
    expect(moveQuestions(joined, pairAnswers(joined))).toMatchObject([{ before: 0.5, after: 3.5, pairs: 2 }]);
  });

  const movement = (question: string, before: number, after: number) => ({
    ...{ id: `question:${question}`, question, node: 'n', ask: `${question}?` },
    ...{ before, after, pairs: 1 },
  });
});
