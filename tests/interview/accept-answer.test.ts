import { describe, expect, it } from 'vitest';
import { acceptAnswer } from '../../src/interview/accept-answer.ts';
import { aKit } from '../support/a-kit.ts';
import { aSheet } from '../support/a-sheet.ts';

const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
const unknown = { state: 'unknown' } as const;

describe('accepting an answer', () => {
  it('puts it where the kit asks for it', () => {
    const sheet = acceptAnswer(kit, aSheet({ answers: { 'a-q': 1, 'c-q': 3 } }), {
      question: 'b-q',
      answer: unknown,
    });
    expect(sheet.answers.map((one) => one.question)).toEqual(['a-q', 'b-q', 'c-q']);
    expect(sheet.answers[1]).toEqual({
      question: 'b-q',
      answer: unknown,
      place: { kind: 'path', path: 'r1.yaml' },
    });
  });

  it('puts it last when nothing later is there', () => {
    const sheet = acceptAnswer(kit, aSheet({ answers: { 'a-q': 1 } }), { question: 'b-q', answer: unknown });
    expect(sheet.answers.map((one) => one.question)).toEqual(['a-q', 'b-q']);
  });

  it('takes the place of an earlier answer and leaves the others alone', () => {
    const before = aSheet({ answers: { 'a-q': 1, 'b-q': 2 } });
    const after = acceptAnswer(kit, before, { question: 'a-q', answer: unknown });
    expect(after.answers.map((one) => one.answer)).toEqual([unknown, before.answers[1]?.answer]);
  });
});
