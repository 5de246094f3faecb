import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aTmux } from './a-tmux.ts';

function sheetIn(folder: string): string {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.yaml'));
  return readFileSync(join(folder, name), 'utf8');
}

describe('every key on a real screen', () => {
  it('answers, goes back, jumps, explains, notes and leaves', async () => {
    const { press, shows, folder } = aTmux('assess --role ceo --kit small');
    await shows('Name of the company');
    press('Acme', 'Enter');
    await shows('How many people');
    press('40', 'Enter');
    await shows('Do you sell through partners?');
    press('2');
    await shows('question 1 of 3');
    press('w');
    await shows('Why: ');
    press('w', 'v', 'v');
    await shows('Rests on: a document');
    press('e');
    await shows('A note, or what the answer rests on.');
    press('minutes of May', 'Enter');
    await shows('Note: minutes of May');
    press('Down', 'Down', 'Down', 'Up', 'Enter');
    await shows('question 2 of 3');
    expect(sheetIn(folder)).toMatch(
      /lead-definition-written: \{ value: 1, note: minutes of May, evidence: document \}/,
    );
    press('b');
    await shows('(your answer so far)');
    press('s');
    await shows('question 2 of 3');
    press('d');
    await shows('question 3 of 3');
    expect(sheetIn(folder)).toContain('joint-planning: unknown');
    press('Left');
    await shows('Your answer so far: "I don\'t know".');
    press('n');
    await shows('Why does it not apply?');
    press('we have no marketing', 'Enter');
    await shows('question 3 of 3');
    expect(sheetIn(folder)).toContain('{ n/a: we have no marketing }');
    press('j');
    await shows('Where to?');
    press('1', 'Enter');
    await shows('question 1 of 3');
    press('s');
    await shows('question 3 of 3');
    press('170', 'Enter');
    await shows('it must lie between 0 and 100');
    press('6 to 9', 'Enter');
    await shows('exit 0');
    expect(sheetIn(folder)).toContain('between: [ 6, 9 ]');
  });

  it('answers only what was seen, for whoever ends a number with Enter', async () => {
    const { press, shows, folder } = aTmux('');
    await shows('Quick check of my company');
    press('Enter');
    await shows('Nothing is marked yet.');
    for (const [at, key] of ['1', '4', '4', '4'].entries()) {
      press(key);
      await shows(`question ${at + 1} of at most 30`);
      press('Enter');
      await shows('Nothing is marked yet.');
    }
    press('q');
    await shows('exit 0');
    expect(sheetIn(folder).match(/: 3$/gm)).toHaveLength(3);
    expect(sheetIn(folder)).not.toMatch(/: 0$/m);
  });

  it('leaves with q, says how to go on, and goes on', async () => {
    const { press, shows, folder } = aTmux('assess --quick');
    await shows('question 1 of at most 30');
    press('3');
    await shows('question 2 of at most 30');
    press('q');
    await shows('Go on with: topline assess --quick ./unnamed-ceo-2026-11-21.yaml');
    await shows('exit 0');
    const again = aTmux('assess --quick unnamed-ceo-2026-11-21.yaml', { folder });
    await again.shows('question 2 of at most 30');
    again.press('C-c');
    await again.shows('exit 130');
  });

  it('goes back through a quick check as it was asked, and on again', async () => {
    const { press, shows } = aTmux('assess --quick');
    for (const number of [1, 2, 3, 4]) {
      await shows(`question ${number} of at most 30`);
      press('3');
    }
    for (const number of [5, 4, 3, 2, 1]) {
      await shows(`question ${number} of at most 30`);
      press('b');
    }
    await shows('This is the first question.');
    press('s');
    await shows('question 5 of at most 30');
  });

  it('goes from the menu to the first question with one key', async () => {
    const { press, shows } = aTmux('');
    await shows('Quick check of my company');
    press('1');
    await shows('question 1 of at most 30');
  });

  it.each([60, 80, 140])('keeps every line within %i columns', async (width) => {
    const { shows, press, resize, screen } = aTmux('assess --quick', { width, height: 40 });
    await shows('question 1 of at');
    press('w');
    const shown = await shows('Evidence: ');
    expect(shown.match(/^Why: /gm)).toHaveLength(1);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    resize(60);
    press('w');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(
      Math.max(
        ...screen()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(60);
  });
});
