import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { QuestionScreen } from '../../src/interview/asker.ts';
import { askerFor } from '../../src/io/asker-for.ts';
import { aFigureScreen, aScreen } from '../support/a-screen.ts';
import { fakeWorld } from '../support/fake-world.ts';

const [begin, end] = ['\u001b[200~', '\u001b[201~'];
const [on, off] = ['\u001b[?2004h', '\u001b[?2004l'];

/** A terminal that can draw, in which these pieces arrive one after the other. */
async function receiving(pieces: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const world = { ...fakeWorld({ terminal: true }), input };
  // Like the standard error of a process, it stays open when what was piped into it ends.
  Object.assign(world.errors, { _isStdio: true });
  const opened = await askerFor(world, { width: 60 });
  if (opened === undefined) throw new Error('There is a terminal.');
  onTestFinished(opened.close);
  pieces.forEach((piece, index) => setTimeout(() => input.write(piece), 30 * (index + 1)));
  return { world, input, ...opened };
}

async function replyTo(screen: QuestionScreen, pieces: readonly string[]) {
  const { asker, world } = await receiving(pieces);
  return { reply: await asker.askQuestion(screen), shown: world.complained() };
}

function level(given: number, more = {}) {
  return { kind: 'answer', answer: { state: 'answered', value: { kind: 'level', level: given }, ...more } };
}

const note = 'CRM export of November\r2 of 10 deals had it, quite sure\r';
const asLine = 'CRM export of November 2 of 10 deals had it, quite sure';

describe('what is pasted', () => {
  it.each([
    ['whole', [begin + note + end]],
    [
      'in pieces, a mark and a letter broken',
      [`${begin}CRM export of November\r2 of 10`, ` deals had it, quite sure\r\u001b[20`, '1~'],
    ],
    ['with the mark at its beginning broken', ['\u001b[20', `0~${note}${end}`]],
  ])('goes into a note, line breaks as spaces: %s', async (_name, pieces) => {
    const { reply } = await replyTo(aScreen(), ['e', ...pieces, '\r', '3']);
    expect(reply).toEqual(level(2, { note: asLine }));
  });

  it('keeps letters whose bytes come in two pieces', async () => {
    const { asker, input } = await receiving(['e']);
    const bytes = Buffer.from(`${begin}Größe${end}`);
    const within = bytes.indexOf('ö') + 1;
    [bytes.subarray(0, within), bytes.subarray(within), Buffer.from('\r'), Buffer.from('1')].forEach(
      (piece, index) => setTimeout(() => input.write(piece), 60 + 30 * index),
    );
    expect(await asker.askQuestion(aScreen())).toEqual(level(0, { note: 'Größe' }));
  });

  it.each([
    ['marked', [`${begin}does the CFO know?\r2${end}`, '\r']],
    ['not marked', ['does the CFO know?\r2\r']],
  ])('presses no key where keys choose, and an Enter after it chooses nothing: %s', async (_name, pieces) => {
    const earlier = { state: 'answered', value: { kind: 'level', level: 4 } } as const;
    const { reply, shown } = await replyTo(aScreen({ earlier }), [...pieces, '2']);
    expect(shown).toContain('What is pasted presses no keys.');
    expect(reply).toEqual(level(1));
  });

  it('is a note where the terminal marks nothing, and the end of its lines is an Enter', async () => {
    const { reply } = await replyTo(aScreen(), ['e', note, '3']);
    expect(reply).toEqual(level(2, { note: asLine }));
  });

  it('is not what quick hands bring together', async () => {
    const { reply } = await replyTo(aScreen(), ['vv3']);
    expect(reply).toMatchObject({ answer: { value: { kind: 'level', level: 2 }, evidence: 'document' } });
  });

  it('presses no key on a list of options', async () => {
    const { asker, world } = await receiving([`${begin}2 of 10\r${end}`, '\r', '1']);
    const options = [
      { id: 'ceo', title: 'Chief executive' },
      { id: 'rep', title: 'Seller' },
    ];
    expect(await asker.askChoice({ label: 'Who answers?', options })).toBe('ceo');
    expect(world.complained()).toContain('What is pasted presses no keys.');
  });

  it('stays on the line of a name', async () => {
    const { asker } = await receiving([`${begin}Acme\rWorks\r${end}`, '\r']);
    expect((await asker.askLine({ label: 'Name' }))?.trim()).toBe('Acme Works');
  });

  it('writes a figure and free words, and never another figure within a text', async () => {
    const figure = await replyTo(aFigureScreen(), [`${begin}17.5${end}`, '\r']);
    expect(figure.reply).toMatchObject({ answer: { value: { kind: 'figure', value: 17.5 } } });
    const words = await replyTo(aFigureScreen({ written: { kind: 'text' } }), [
      `${begin}quite well${end}`,
      '\r',
    ]);
    expect(words.reply).toMatchObject({ answer: { value: { text: 'quite well' } } });
    const other = await replyTo(aFigureScreen(), ['about 17\r', '\r', '18', '\r']);
    expect(other.reply).toMatchObject({ answer: { value: { value: 18 } } });
  });

  it('does not keep Ctrl-C from working where it never ends', async () => {
    const { reply } = await replyTo(aScreen(), [`${begin}quite`, '\u0003']);
    expect(reply).toEqual({ kind: 'interrupted' });
  });

  it('is asked to be marked while a prompt is open only, also when that is interrupted', async () => {
    for (const last of ['2', '\u0003']) {
      const { shown } = await replyTo(aScreen(), [last]);
      expect(shown.indexOf(on)).toBeGreaterThan(-1);
      expect(shown.lastIndexOf(off)).toBeGreaterThan(shown.lastIndexOf(on));
    }
  });
});
