import { describe, expect, it } from 'vitest';
import { keyOfWord } from '../../src/io/key-of-word.ts';
import { progressText } from '../../src/io/progress-text.ts';
import { questionText } from '../../src/io/question-text.ts';
import { firstState, type ScreenState } from '../../src/io/screen-state.ts';
import { takeKey } from '../../src/io/take-key.ts';
import { takeLine } from '../../src/io/take-line.ts';
import { aFigureScreen, aScreen } from '../support/a-screen.ts';

const look = { width: 60, color: false, marks: true, unicode: true };

function after(keys: string, screen = aScreen()): ScreenState {
  return Array.from(keys).reduce((state, key) => {
    const step = takeKey(screen, state, key);
    return step.kind === 'show' ? step.state : state;
  }, firstState(screen));
}

describe('what an answer rests on', () => {
  it.each([
    ['v', 'hearsay', 'what others say'],
    ['vv', 'document', 'a document'],
    ['vvv', 'system', 'a system, such as the CRM'],
  ])('%s', (keys, evidence, words) => {
    const state = after(keys);
    expect(questionText(aScreen(), state, look)).toContain(`Rests on: ${words}`);
    expect(takeKey(aScreen(), state, '2')).toMatchObject({ reply: { answer: { evidence } } });
    const figure = takeLine(aFigureScreen(), { ...state, writing: 'value' }, '17');
    expect(figure).toMatchObject({ reply: { answer: { evidence, value: { value: 17 } } } });
  });

  it('can be left open again, and is shown when the question comes back', () => {
    expect(after('vvvv').evidence).toBeUndefined();
    const earlier = { state: 'answered', value: { kind: 'level', level: 2 }, evidence: 'system' } as const;
    expect(after('', aScreen({ earlier })).evidence).toBe('system');
  });
});

describe('jumping', () => {
  const parts: ScreenState = { ...firstState(aScreen()), writing: 'part' };

  it('lists the parts with what is answered, in place of the question', () => {
    const text = questionText(aScreen(), after('j'), look);
    expect(text).toContain('  1  Alignment (1 of 3 answered)\n  2  Talent (0 of 4 answered)');
    expect(text).not.toContain('Not once.');
    expect(text).toContain('Where to? Type its number and Enter');
  });

  it.each([
    ['2', { kind: 'done', reply: { kind: 'jump', part: 'talent' } }],
    ['3', { kind: 'show', state: parts }],
    ['talent', { kind: 'show', state: parts }],
  ])('to %s', (line, step) => {
    expect(takeLine(aScreen(), parts, line)).toEqual(step);
  });

  it('can be thought better of', () => {
    expect(takeLine(aScreen(), parts, ' ')).toEqual({ kind: 'show', state: { showsWhy: false } });
  });
});

describe('a low screen', () => {
  it('shows the reasons in place of the choices', () => {
    const state = after('w');
    expect(questionText(aScreen(), state, { ...look, rows: 40 })).toContain('Not once.');
    const low = questionText(aScreen(), state, { ...look, rows: 14 });
    expect(low).not.toContain('Not once.');
    expect(low).toContain('Why: People who plan together');
    expect(questionText(aScreen(), after(''), { ...look, rows: 14 })).toContain('Not once.');
  });
});

describe('progress', () => {
  it.each([
    [{ marks: true, unicode: true }, {}, '█████████░░░░░░░░░░░  3 of 7 answered, about 3 minutes left'],
    [{ marks: true, unicode: false }, {}, '#########...........  3 of 7 answered, about 3 minutes left'],
    [{ marks: false, unicode: false }, { minutesLeft: 1 }, '3 of 7 answered, about 1 minute left'],
    [{ marks: false, unicode: true }, { atMost: true }, '3 answered, about 3 minutes left'],
  ])('%o', (how, more, text) => {
    expect(progressText(aScreen(more), how)).toBe(text);
  });

  it('says that the number is a ceiling', () => {
    expect(questionText(aScreen({ atMost: true }), after(''), look)).toContain('question 2 of at most 7');
  });
});

describe('typed commands', () => {
  it.each([
    ['b', 'b'],
    ['Back', 'b'],
    ['don’t know', 'd'],
    ['Does not apply', 'n'],
    ['rests on', 'v'],
    ['save and leave', 'q'],
    ['toString', undefined],
    ['3', undefined],
  ])('%s', (line, key) => {
    expect(keyOfWord(line, false)).toBe(key);
  });

  it('leave words alone where any words may be the answer', () => {
    expect(keyOfWord('back', true)).toBeUndefined();
    expect(keyOfWord('b', true)).toBe('b');
  });
});
