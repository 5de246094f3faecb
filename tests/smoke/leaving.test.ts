import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { aTerminal } from '../support/fake-terminal.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');

/**
 * The program in a terminal of a shell, which tells the number of the process, how it ended and how the terminal is set
 * afterwards. Then it waits: what a terminal shows as it closes may be lost.
 */
function inShell(folder: string) {
  const start = `exec ${process.execPath} ${bin} assess --quick`;
  const script = `sh -c 'echo "number $$."; ${start}'; echo "left with $?"; stty -a; echo over; sleep 3`;
  return aTerminal({ program: 'sh', command: ['-c', script], directory: folder, env: { NO_COLOR: '1' } });
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(home, 'tests/support/kits/small'), join(folder, 'small'), { recursive: true });
  return folder;
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'])(
  'gives the terminal back as it was on %s, with the sheet whole and no lock',
  async (signal) => {
    const folder = aFolder();
    const terminal = inShell(folder);
    await terminal.shows('question 1 of');
    terminal.type('2');
    await terminal.shows('question 2 of');
    process.kill(Number(/number (\d+)\./.exec(terminal.screen())?.[1]), signal);
    await terminal.shows('left with 130');
    await terminal.shows('over');
    const settings = terminal.screen().slice(terminal.screen().indexOf('left with'));
    for (const word of ['icanon', 'echo', 'isig', 'icrnl', 'opost'])
      expect(settings).toMatch(new RegExp(`[\\s;]${word}\\b`));
    const screen = terminal.screen();
    expect(screen.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(screen.lastIndexOf('\u001b[?25h'));
    const names = readdirSync(folder).filter((name) => name !== 'small');
    expect(names).toEqual([expect.stringMatching(/^unnamed-ceo-[\d-]+\.yaml$/) as string]);
    const sheet = parse(readFileSync(join(folder, names[0] ?? ''), 'utf8')) as { readonly answers: object };
    expect(Object.keys(sheet.answers)).toHaveLength(1);
  },
);

it.each(['', '--plain'])('ends with 130 where its terminal is closed: %s', async (plain) => {
  const folder = aFolder();
  // The shell outlives the terminal, to write down how the program ended.
  const script = `trap : HUP; ${process.execPath} ${bin} assess --quick ${plain}; echo "left with $?" > ended`;
  const terminal = aTerminal({ program: 'sh', command: ['-c', script], directory: folder });
  await terminal.shows('question 1 of');
  terminal.close();
  await expect
    .poll(() => readdirSync(folder).filter((name) => name === 'ended'), { timeout: 20_000 })
    .toEqual(['ended']);
  await expect.poll(() => readFileSync(join(folder, 'ended'), 'utf8')).toBe('left with 130\n');
});

/** On later Nodes an engine that is told to spare memory never ends when it is stopped while it compiles. */
it('ends when all is written, however often it is tried', () => {
  const company = join(home, 'examples', 'northwind-instruments');
  const words = ['score', '--group', '--format', 'csv', company];
  const ends = Array.from({ length: 12 }, () => {
    const { status, signal } = spawnSync(process.execPath, [bin, ...words], {
      stdio: 'ignore',
      timeout: 10_000,
    });
    return signal ?? status;
  });
  expect(ends).toEqual(Array.from({ length: 12 }, () => 0));
}, 150_000);
