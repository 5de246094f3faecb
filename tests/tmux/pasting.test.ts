import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, aShell, lineOf } from './a-tmux.ts';

it('keeps a pasted note of two lines whole, also after the interview was put aside', async () => {
  const folder = aFolder();
  const { press, paste, shows } = aShell({ folder });
  await shows('ready>');
  press(lineOf('assess my.yaml --quick --kit small'), 'Enter');
  await shows('question 1 of at most');
  paste('does the CFO know?\n');
  await shows('What is pasted presses no keys.');
  press('C-z');
  await shows('Stopped');
  press('fg', 'Enter');
  press('e');
  await shows('A note, or what the answer rests on.');
  paste('CRM export of November\n2 of 10 deals had it, quite sure\n');
  await shows('> CRM export of November 2 of 10 deals had it');
  press('Enter');
  await shows('Note: CRM export of November 2 of 10 deals had it, quite sure');
  press('3');
  await shows('question 2 of at most');
  press('q');
  await shows('Go on with: ');
  expect(readFileSync(join(folder, 'my.yaml'), 'utf8')).toContain(
    'note: "CRM export of November 2 of 10 deals had it, quite sure"',
  );
});
