import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import type { QuestionScreen } from '../../src/interview/asker.ts';
import { questionPrompt } from '../../src/io/question-prompt.ts';
import { aFigureScreen, aScreen } from '../support/a-screen.ts';

const look = { width: 80, color: false, marks: true, unicode: true };

async function showing(screen: QuestionScreen = aScreen()) {
  const shown = await render(questionPrompt, { screen, look });
  // A question that a test leaves unanswered is given up when the process ends; that is no fault.
  shown.answer.catch(() => undefined);
  return shown;
}

function level(given: number, more = {}) {
  return { kind: 'answer', answer: { state: 'answered', value: { kind: 'level', level: given }, ...more } };
}

describe('a question on the screen', () => {
  it('shows where one is, the question, all levels in full words, and every key', async () => {
    const { getScreen } = await showing();
    expect(getScreen()).toBe(
      [
        'Alignment · question 2 of 7',
        '█████████░░░░░░░░░░░  3 of 7 answered, about 3 minutes left',
        '',
        'How often did sales and marketing plan together?',
        '',
        '  1  Not once.',
        '  2  Once, after a quarrel.',
        '  3  Now and then.',
        '  4  Most months.',
        '  5  Every month.',
        '',
        '1–5, or up and down and Enter: your answer',
        "b back · s skip · d don't know · n does not apply",
        'e note · v rests on · w why · j jump · q save and leave',
      ].join('\n'),
    );
  });

  it('takes a number', async () => {
    const { answer, events } = await showing();
    events.keypress('4');
    expect(await answer).toEqual(level(3));
  });

  it('takes the arrows and Enter, and stops at both ends', async () => {
    const { answer, events } = await showing();
    for (const key of ['down', 'up', 'down', 'down', 'up', 'return']) events.keypress(key);
    expect(await answer).toEqual(level(1));
    const low = await showing();
    for (const key of ['up', 'down', 'return']) low.events.keypress(key);
    expect(await low.answer).toEqual(level(4));
  });

  it.each(['return', 'enter'])('takes no %s for an answer before something is marked', async (enter) => {
    const { answer, events, getScreen, nextRender } = await showing();
    events.keypress(enter);
    await nextRender();
    expect(getScreen()).toContain('Nothing is marked yet. A number chooses at once, without Enter.');
    events.keypress('down');
    await nextRender();
    expect(getScreen()).not.toContain('Nothing is marked yet.');
    expect(getScreen()).toContain('> 1  Not once.');
    events.keypress(enter);
    expect(await answer).toEqual(level(0));
  });

  it('marks nothing where the answer so far is none of the choices', async () => {
    const { answer, events, getScreen } = await showing(aScreen({ earlier: { state: 'unknown' } }));
    expect(getScreen()).not.toContain('>');
    for (const key of ['return', '3']) events.keypress(key);
    expect(await answer).toEqual(level(2));
  });

  it.each([
    ['b', { kind: 'back' }],
    ['left', { kind: 'back' }],
    ['s', { kind: 'skip' }],
    ['q', { kind: 'leave' }],
    ['d', { kind: 'answer', answer: { state: 'unknown' } }],
  ])('takes %s', async (key, reply) => {
    const { answer, events } = await showing();
    events.keypress(key);
    expect(await answer).toEqual(reply);
  });

  it('does nothing on a key that means nothing', async () => {
    const { answer, events } = await showing();
    for (const key of ['7', '0', 'x', 'tab', '2']) events.keypress(key);
    expect(await answer).toEqual(level(1));
  });

  it('shows why it asks, and hides it again', async () => {
    const { events, getScreen, nextRender } = await showing();
    events.keypress('w');
    await nextRender();
    expect(getScreen()).toContain('Why: People who plan together');
    events.keypress('w');
    await nextRender();
    expect(getScreen()).not.toContain('Why:');
  });

  it('asks for the reason when it does not apply', async () => {
    const { answer, events, getScreen, nextRender } = await showing();
    events.keypress('n');
    await nextRender();
    expect(getScreen()).toContain('Why does it not apply?');
    events.type('we sell direct only');
    events.keypress('enter');
    expect(await answer).toEqual({
      kind: 'answer',
      answer: { state: 'not-applicable', reason: 'we sell direct only' },
    });
  });

  it('goes back to choosing on an empty reason', async () => {
    const { answer, events } = await showing();
    events.keypress('n');
    events.keypress('enter');
    events.keypress('1');
    expect(await answer).toEqual(level(0));
  });

  it('takes a note along with the answer', async () => {
    const { answer, events, getScreen, nextRender } = await showing();
    events.keypress('e');
    events.type('see the minutes');
    events.keypress('enter');
    await nextRender();
    expect(getScreen()).toContain('Note: see the minutes');
    events.keypress('5');
    expect(await answer).toEqual(level(4, { note: 'see the minutes' }));
  });

  it.each([
    ['s', 'skip'],
    ['b', 'back'],
    ['left', 'back'],
    ['q', 'leave'],
  ])('says once that a note needs an answer, before %s gives it up', async (key, kind) => {
    const { answer, events, getScreen, nextRender } = await showing();
    events.keypress('e');
    events.type('important');
    for (const press of ['enter', key]) events.keypress(press);
    await nextRender();
    expect(getScreen()).toContain('A note needs an answer: choose one,');
    expect(getScreen()).toContain('Note: important');
    events.keypress(key);
    expect(await answer).toEqual({ kind });
  });

  it('skips at once where the note is that of the answer so far', async () => {
    const earlier = { state: 'unknown', note: 'last year' } as const;
    const { answer, events } = await showing(aScreen({ earlier }));
    events.keypress('s');
    expect(await answer).toEqual({ kind: 'skip' });
  });

  it('gives up a note on Escape', async () => {
    const { answer, events } = await showing();
    events.keypress('e');
    events.type('oops');
    events.keypress('escape');
    events.keypress('5');
    expect(await answer).toEqual(level(4));
  });

  it('marks the earlier answer and keeps its note', async () => {
    const earlier = { state: 'answered', value: { kind: 'level', level: 2 }, note: 'last year' } as const;
    const { answer, events, getScreen } = await showing(aScreen({ earlier }));
    expect(getScreen()).toContain('> 3  Now and then. (your answer so far)');
    events.keypress('enter');
    expect(await answer).toEqual(level(2, { note: 'last year' }));
  });

  it('cannot be made to act on the terminal by its texts', async () => {
    const { getScreen } = await showing(aScreen({ ask: 'How\u001b]0;title\u0007 often?' }));
    expect(getScreen({ raw: true })).not.toContain('\u001b]0');
  });
});

describe('a figure on the screen', () => {
  it('begins with the first digit', async () => {
    const { answer, events } = await showing(aFigureScreen());
    events.type('17.5');
    events.keypress('enter');
    expect(await answer).toEqual({
      kind: 'answer',
      answer: { state: 'answered', value: { kind: 'figure', value: 17.5 } },
    });
  });

  it('says what is wrong with what was written, and waits for better', async () => {
    const { answer, events, getScreen, nextRender } = await showing(aFigureScreen());
    events.type('170');
    events.keypress('enter');
    await nextRender();
    expect(getScreen()).toContain('it must lie between 0 and 100');
    events.type('17');
    events.keypress('enter');
    expect(await answer).toMatchObject({ answer: { value: { value: 17 } } });
  });

  it('takes free words after Enter', async () => {
    const { answer, events } = await showing(aFigureScreen({ written: { kind: 'text' } }));
    events.keypress('enter');
    events.type('best of all');
    events.keypress('enter');
    expect(await answer).toMatchObject({ answer: { value: { kind: 'text', text: 'best of all' } } });
  });
});
