import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

describe('the questions to ask next', () => {
  it('tell a question nobody has answered from one that has answers, and say whether they count', () => {
    const more = ['a-2', 'a-3', 'a-4', 'a-5'].map((id) =>
      aQuestion({ node: 'a', id, core: false, sensitive: id === 'a-3' }),
    );
    const kit = aKit({ nodes: [{ id: 'a' }], questions: [aQuestion({ node: 'a' }), ...more] });
    const input = inputOn(
      kit,
      anAssessment(
        aSheet({ id: 'rep-1', role: 'rep', answers: { 'a-q': 2, 'a-3': 1, 'a-4': 'unknown', 'a-5': 1 } }),
        aSheet({ id: 'rep-2', role: 'rep', answers: { 'a-5': 2 } }),
      ),
    );
    const askNext = [
      { question: 'a-2', role: 'ceo' },
      { question: 'a-3', role: 'ceo' },
      { question: 'a-4', role: 'ceo' },
      { question: 'a-q', role: 'ceo' },
      { question: 'a-q', role: 'rep' },
      { question: 'a-5', role: 'ceo' },
      { question: 'a-q', role: 'ceo', replaces: 'hearsay' as const },
    ];
    const whys = askNext.map(
      (next) => composeReport({ ...input, askNext: [next] }).unknowns.ask[0]?.why.text,
    );
    expect(whys).toEqual(
      [
        'Nobody has answered it yet.',
        'No answer to it counts yet.',
        'No answer to it counts yet.',
        'So far there is only one answer.',
        'So far there is only one answer. Ask somebody else of this role.',
        'So far there are only 2 answers.',
        'The figure so far rests on what others say. One from a document or a system would count more.',
      ].map((soFar) => `${soFar} It tells whether fault of a.`),
    );
  });

  it.each([
    [[], 'help most to make the ranking sure'],
    [['little', 'choice'], 'These answers could change what to do first.'],
    [['worth', 'little'], 'No single answer is likely to change what to do first.'],
  ] as const)('which could change %j say what they can do', (prospects, words) => {
    const question = { question: 'would-refer', role: 'ceo' };
    const askNext =
      prospects.length === 0 ? [question] : prospects.map((prospect) => ({ ...question, prospect }));
    const { askIntro } = composeReport({ ...theTroubledInput(), askNext }).unknowns;
    expect(askIntro.text).toContain(words);
  });
});
