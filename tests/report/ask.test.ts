import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

describe('the questions to ask next', () => {
  it('tell a question nobody has answered from one that has answers, and say whether they count', () => {
    const more = ['a-2', 'a-3', 'a-4', 'a-5', 'a-6'].map((id) =>
      aQuestion({ node: 'a', id, core: false, sensitive: id === 'a-3' }),
    );
    const kit = aKit({ nodes: [{ id: 'a' }], questions: [aQuestion({ node: 'a' }), ...more] });
    const input = inputOn(
      kit,
      anAssessment(
        aSheet({ id: 'rep-1', role: 'rep', answers: { 'a-q': 2, 'a-3': 1, 'a-4': 'unknown', 'a-5': 1 } }),
        aSheet({ id: 'rep-2', role: 'rep', answers: { 'a-5': 2 } }),
        aSheet({ id: 'ceo-1', role: 'ceo', answers: { 'a-6': 2 } }),
      ),
    );
    const askNext = [
      { question: 'a-2', role: 'ceo' },
      { question: 'a-3', role: 'ceo' },
      { question: 'a-4', role: 'ceo' },
      { question: 'a-q', role: 'ceo' },
      { question: 'a-q', role: 'rep' },
      { question: 'a-6', role: 'ceo' },
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
        'So far there is only one answer. Ask somebody else of this role, if there is one.',
        'So far there are only 2 answers.',
        'The figure so far rests on what others say. One from a document or a system would count more.',
      ].map((soFar) => `${soFar} It tells whether fault of a.`),
    );
  });

  it.each([
    ['root-cause', [], 'These answers would help most to make the ranking sure.'],
    ['root-cause', ['verdict'], 'This answer could change what to do first. Ask before you start.'],
    ['people', ['choice', 'verdict'], 'These answers could change what to do first. Ask before you start.'],
    [
      'root-cause',
      ['choice', 'choice', 'little'],
      'The first 2 of these answers could change what to do first. Ask before you start. The last one would hardly change it.',
    ],
    [
      'insufficient-evidence',
      ['choice', 'worth', 'little'],
      'The first of these answers could change what to do first. Ask before you start. The others would hardly change it.',
    ],
    [
      'root-cause',
      ['worth', 'little'],
      'No single answer is likely to change what to do first. These would tell most.',
    ],
    [
      'people',
      ['little', 'little'],
      'No single answer is likely to change what to do first, nor what that is worth. You need not wait for one. These would tell most.',
    ],
    [
      'insufficient-evidence',
      ['little'],
      'No single answer is likely to settle what to do first. Several together may: begin with these.',
    ],
    [
      'insufficient-evidence',
      ['worth', 'little'],
      'No single answer is likely to settle what to do first. Several together may: begin with these.',
    ],
    ['healthy', ['verdict'], 'This answer could show that something must be repaired after all.'],
    [
      'healthy',
      ['worth', 'little'],
      'Nothing must be repaired, so no plan hangs on these answers. No single one is likely to change that. These would tell most.',
    ],
    [
      'healthy',
      ['little'],
      'Nothing must be repaired, so no plan hangs on these answers. No single one is likely to change that. These would tell most.',
    ],
    ['unexplained', ['verdict'], 'This answer could change the verdict. Ask before you look elsewhere.'],
    [
      'unexplained',
      ['worth', 'little'],
      'No plan hangs on these answers, and no single one is likely to change the verdict. These would tell most.',
    ],
  ] as const)('of the verdict %s which could change %j say what they can do', (kind, prospects, words) => {
    const input = theTroubledInput();
    const question = { question: 'would-refer', role: 'ceo' };
    const askNext =
      prospects.length === 0 ? [question] : prospects.map((prospect) => ({ ...question, prospect }));
    const verdict = verdicts[kind];
    const diagnosis = { ...input.diagnosis, verdict };
    expect(composeReport({ ...input, diagnosis, askNext }).unknowns.askIntro.text).toBe(words);
  });
});

describe('what could change the mind about a healthy company', () => {
  it.each([
    [['verdict', 'little'], 'new answers, above all to the questions in part 8.'],
    [['worth', 'little'], 'several new answers that speak of trouble; no single one is likely to.'],
    [[], 'several new answers that speak of trouble; no single one is likely to.'],
  ] as const)('are, where the next answers could change %j: %s', (prospects, words) => {
    const input = theTroubledInput();
    const diagnosis = { ...input.diagnosis, verdict: verdicts.healthy };
    const askNext = prospects.map((prospect) => ({ question: 'would-refer', role: 'ceo', prospect }));
    for (const next of prospects.length === 0 ? [undefined] : [askNext]) {
      const { askNext: _, ...rest } = input;
      const { answer } = composeReport({
        ...rest,
        diagnosis,
        ...(next === undefined ? {} : { askNext: next }),
      });
      expect(answer.changeOfMind.text).toBe(`What could change our mind: ${words}`);
    }
  });
});

const verdicts = {
  'root-cause': { kind: 'root-cause', roots: ['crm'] },
  people: { kind: 'people', roots: ['skill'] },
  healthy: { kind: 'healthy' },
  'insufficient-evidence': { kind: 'insufficient-evidence', candidates: [] },
  unexplained: { kind: 'insufficient-evidence', candidates: [], unexplained: ['customers-leave'] },
} as const;
