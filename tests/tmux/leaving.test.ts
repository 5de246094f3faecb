import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aFolder, aShell, lineOf } from './a-tmux.ts';

function answersIn(folder: string): readonly string[] {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.yaml'));
  const sheet = parse(readFileSync(join(folder, name), 'utf8')) as { readonly answers: object };
  return Object.keys(sheet.answers);
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

describe('an interview that is put aside', () => {
  it('stops for the shell, with a terminal as it was, and goes on where it was', async () => {
    const folder = aFolder();
    const { press, shows, ask } = aShell({ folder });
    await shows('ready>');
    press(lineOf('assess --quick'), 'Enter');
    await shows('question 1 of at most 30');
    press('2');
    await shows('question 2 of at most 30');
    press('C-z');
    await shows('Stopped');
    expect(ask('cursor_flag')).toBe('1');
    press('echo "seen $((40 + 2))"', 'Enter');
    await shows('seen 42');
    press('fg', 'Enter');
    await until(() => ask('pane_current_command') === 'node');
    press('w');
    await shows('Why: ');
    press('1');
    await shows('question 3 of at most 30');
    press('q');
    await shows('Go on with: ');
    expect(answersIn(folder)).toHaveLength(2);
  });

  it('ends with its window, with every answer on disk and no process left', async () => {
    const folder = aFolder();
    const { press, shows, ask, close } = aShell({ folder });
    await shows('ready>');
    press(`exec ${lineOf('assess --quick')}`, 'Enter');
    await shows('question 1 of at most 30');
    press('2');
    await shows('question 2 of at most 30');
    const number = Number(ask('pane_pid'));
    expect(isRunning(number)).toBe(true);
    close();
    await until(() => !isRunning(number));
    expect(answersIn(folder)).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
