import { describe, expect, it } from 'vitest';
import type { QuestionScreen, Reply } from '../../src/interview/asker.ts';
import { plainAsker } from '../../src/io/plain-asker.ts';
import { aFigureScreen, aScreen } from '../support/a-screen.ts';
import { fakeWorld } from '../support/fake-world.ts';

function sitting(...lines: readonly string[]) {
  const world = fakeWorld({ input: lines.map((line) => `${line}\n`).join(''), terminal: true });
  return { world, ...plainAsker(world, 60) };
}

async function replyTo(screen: QuestionScreen, ...lines: readonly string[]): Promise<Reply> {
  const { asker, close } = sitting(...lines);
  const reply = await asker.askQuestion(screen);
  close();
  return reply;
}

function answered(value: object, more = {}) {
  return { kind: 'answer', answer: { state: 'answered', value, ...more } };
}

describe('plain lines', () => {
  it.each([
    [['3'], answered({ kind: 'level', level: 2 })],
    [['', '9', 'what', 'down', 'return', '1'], answered({ kind: 'level', level: 0 })],
    [['b'], { kind: 'back' }],
    [['s'], { kind: 'skip' }],
    [['q'], { kind: 'leave' }],
    [['d'], { kind: 'answer', answer: { state: 'unknown' } }],
    [['n', 'direct only'], { kind: 'answer', answer: { state: 'not-applicable', reason: 'direct only' } }],
    [['e', 'minutes of May', '5'], answered({ kind: 'level', level: 4 }, { note: 'minutes of May' })],
    [['n', '', 'e', '', '5'], answered({ kind: 'level', level: 4 })],
    [[], { kind: 'interrupted' }],
  ])('%j', async (lines, reply) => {
    expect(await replyTo(aScreen(), ...lines)).toEqual(reply);
  });

  it.each([
    [['17'], answered({ kind: 'figure', value: 17 })],
    [['w', 'many', '170', '6 to 9'], answered({ kind: 'between', from: 6, to: 9 })],
  ])('a figure: %j', async (lines, reply) => {
    expect(await replyTo(aFigureScreen(), ...lines)).toEqual(reply);
  });

  it('takes free words as they are', async () => {
    const screen = aFigureScreen({ written: { kind: 'text' } });
    expect(await replyTo(screen, 'best of all')).toEqual(answered({ kind: 'text', text: 'best of all' }));
  });

  it.each([
    [{ state: 'unknown' } as const, "I don't know"],
    [{ state: 'not-applicable', reason: 'no sellers' } as const, 'no sellers'],
    [{ state: 'answered', value: { kind: 'figure', value: 17 } } as const, '17 percent'],
    [{ state: 'answered', value: { kind: 'between', from: 6, to: 9 } } as const, 'between 6 and 9 percent'],
    [{ state: 'answered', value: { kind: 'recommend', score: 7 } } as const, '7'],
    [{ state: 'answered', value: { kind: 'text', text: 'words' } } as const, 'words'],
  ])('shows the earlier answer %j', async (earlier, shown) => {
    const { asker, world } = sitting('s');
    await asker.askQuestion(aFigureScreen({ earlier }));
    expect(world.complained()).toMatch(/Your answer so far: /);
    expect(world.complained()).toContain(shown);
  });

  it('says nothing about arrows, and nothing on standard output', async () => {
    const { asker, world } = sitting('s');
    await asker.askQuestion(aScreen({ earlier: { state: 'unknown' } }));
    expect(world.complained()).toContain('1–5: your answer');
    expect(world.complained()).toContain("I don't know");
    expect(world.printed()).toBe('');
  });

  it('asks for lines and choices', async () => {
    const { asker, world } = sitting('', '', 'Acme', '7', '2');
    expect(await asker.askLine({ label: 'Name', suggestion: 'unnamed' })).toBe('unnamed');
    expect(await asker.askLine({ label: 'Size' })).toBe('');
    expect(await asker.askLine({ label: 'Name' })).toBe('Acme');
    const options = [
      { id: 'yes', title: 'Yes' },
      { id: 'no', title: 'No' },
    ];
    expect(await asker.askChoice({ label: 'Partners?', options })).toBe('no');
    expect(await asker.askChoice({ label: 'Partners?', options })).toBeUndefined();
    expect(await asker.askLine({ label: 'Name' })).toBeUndefined();
    await asker.tell('So long.');
    expect(world.complained()).toContain('So long.\n');
  });

  it.each(['q', ' Leave ', 'save and leave'])('leaves lines and choices by “%s”', async (word) => {
    const { asker, world } = sitting(word, word, 'Leave it to us');
    expect(await asker.askLine({ label: 'Name', suggestion: 'unnamed' })).toBeUndefined();
    const options = [{ id: 'yes', title: 'Yes' }];
    expect(await asker.askChoice({ label: 'Partners?', options })).toBeUndefined();
    expect(await asker.askLine({ label: 'Name' })).toBe('Leave it to us');
    expect(world.complained().match(/Partners\?/g)).toHaveLength(1);
  });

  it('stops when someone wants the program to stop', async () => {
    const { asker, world, close } = sitting();
    world.interrupt();
    expect(await asker.askQuestion(aScreen())).toEqual({ kind: 'interrupted' });
    close();
  });
});
