import { describe, expect, it } from 'vitest';
import { applyingQuestions } from '../../src/condition/applying-questions.ts';
import type { Condition } from '../../src/model/condition.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet } from '../support/a-sheet.ts';
import type { AnswerSketch } from '../support/a-sheet.ts';
import { anAnswer } from '../support/an-answer.ts';

const rated: Condition = { kind: 'answer', question: 'first', test: { kind: 'at-least', value: 2 } };
const confirmed: Condition = { kind: 'answer', question: 'second', test: { kind: 'yes' } };
const worse: Condition = { kind: 'answer', question: 'third', test: { kind: 'is', value: 'worse' } };

const kit = aKit({
  nodes: [{ id: 'node' }],
  questions: [
    aQuestion({ id: 'first' }),
    aQuestion({ id: 'second', when: rated, form: { kind: 'yes-no', healthy: 'yes' } }),
    aQuestion({
      id: 'third',
      when: confirmed,
      form: { kind: 'choice', options: [{ id: 'worse', title: 'Worse', level: 1 }] },
    }),
    aQuestion({ id: 'fourth', when: worse }),
  ],
});

function applying(answers: Readonly<Record<string, AnswerSketch>>): readonly string[] {
  return [...applyingQuestions(kit, {}, aSheet({ answers }).answers)];
}

const yes = anAnswer({ kind: 'yes-no', yes: true });
const option = anAnswer({ kind: 'option', option: 'worse' });

describe('the questions that apply on a sheet', () => {
  it('are those without a condition as long as nothing is answered', () => {
    expect(applying({})).toEqual(['first']);
  });

  it('open up one after the other', () => {
    expect(applying({ first: 2 })).toEqual(['first', 'second']);
    expect(applying({ first: 2, second: yes })).toEqual(['first', 'second', 'third']);
    expect(applying({ first: 2, second: yes, third: option })).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]);
  });

  it('forget answers that no longer apply themselves', () => {
    expect(applying({ first: 1, second: yes, third: option })).toEqual(['first']);
  });

  it('treat "I don\'t know" and "does not apply" as missing', () => {
    expect(applying({ first: 'unknown' })).toEqual(['first']);
    expect(applying({ first: { na: 'no leads' } })).toEqual(['first']);
  });

  it('depend on the facts', () => {
    const partners = aKit({
      nodes: [{ id: 'node' }],
      questions: [aQuestion({ id: 'q', when: { kind: 'fact', fact: 'partners', test: { kind: 'yes' } } })],
    });
    expect([...applyingQuestions(partners, { partners: true }, [])]).toEqual(['q']);
    expect([...applyingQuestions(partners, { partners: false }, [])]).toEqual([]);
  });
});
