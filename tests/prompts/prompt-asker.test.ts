import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askerFor } from '../../src/io/asker-for.ts';
import { aScreen } from '../support/a-screen.ts';
import { fakeWorld } from '../support/fake-world.ts';

/** A terminal that can draw, and somebody who types when something new is shown. */
async function sitting(env: Readonly<Record<string, string>> = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const world = { ...fakeWorld({ terminal: true, env }), input };
  const opened = await askerFor(world, { width: 60 });
  if (opened === undefined) throw new Error('There is a terminal.');
  onTestFinished(opened.close);
  const type = (keys: string) => setTimeout(() => input.write(keys), 30);
  return { world, type, input, ...opened };
}

describe('asking in a terminal', () => {
  it('asks a question and takes a key', async () => {
    const { asker, type, world } = await sitting();
    type('2');
    expect(await asker.askQuestion(aScreen())).toMatchObject({ answer: { value: { level: 1 } } });
    expect(world.complained()).toContain('How often did sales and marketing plan together?');
    expect(world.printed()).toBe('');
  });

  it('draws in colour only where it is wanted', async () => {
    const bold = '\u001b[1m';
    for (const [env, colored] of [
      [{}, true],
      [{ NO_COLOR: '1' }, false],
    ] as const) {
      const { asker, type, world } = await sitting(env);
      type('2');
      await asker.askQuestion(aScreen());
      expect(world.complained().includes(bold)).toBe(colored);
    }
  });

  it('asks for a line, with and without a suggestion', async () => {
    const { asker, type } = await sitting();
    type('Acme\r');
    expect(await asker.askLine({ label: 'Name' })).toBe('Acme');
    type('\r');
    expect(await asker.askLine({ label: 'Name', suggestion: 'unnamed' })).toBe('unnamed');
  });

  it('asks for one of several', async () => {
    const { asker, type, world } = await sitting();
    const options = [
      { id: 'ceo', title: 'Chief executive' },
      { id: 'rep', title: 'Seller' },
    ];
    type('\u001b[B\u001b[B\r');
    expect(await asker.askChoice({ label: 'Who answers?', options })).toBe('rep');
    expect(world.complained()).toContain('1–2, or up and down and Enter · Ctrl-C leaves');
    type('\u001b[A\r');
    expect(await asker.askChoice({ label: 'Who answers?', options })).toBe('rep');
    type('\u001b[B\u001b[B\u001b[A\r');
    expect(await asker.askChoice({ label: 'Who answers?', options })).toBe('ceo');
  });

  it('takes nothing on an Enter that is left over from before', async () => {
    const { asker, type, world } = await sitting();
    const options = [
      { id: 'document', title: 'A document' },
      { id: 'system', title: 'A system' },
    ];
    type('\r2');
    expect(await asker.askChoice({ label: 'What does that rest on?', options })).toBe('system');
    expect(world.complained()).toContain('Nothing is marked yet.');
    type('\r');
    setTimeout(() => type('4'), 60);
    expect(await asker.askQuestion(aScreen())).toMatchObject({ answer: { value: { level: 3 } } });
  });

  it('ends on Ctrl-C, on a signal and on the end of the input', async () => {
    const keyed = await sitting();
    keyed.type('\u0003');
    expect(await keyed.asker.askQuestion(aScreen())).toEqual({ kind: 'interrupted' });
    const signalled = await sitting();
    setTimeout(signalled.world.interrupt, 30);
    expect(await signalled.asker.askLine({ label: 'Name' })).toBeUndefined();
    expect(await signalled.asker.askQuestion(aScreen())).toEqual({ kind: 'interrupted' });
    const closed = await sitting();
    setTimeout(() => closed.input.end(), 30);
    expect(await closed.asker.askQuestion(aScreen())).toEqual({ kind: 'interrupted' });
  });

  it('says things that cannot act on the terminal', async () => {
    const { asker, world } = await sitting();
    await asker.tell('Saved in \u001b]0;x\u0007a.yaml');
    expect(world.complained()).not.toContain('\u001b]');
  });
});
