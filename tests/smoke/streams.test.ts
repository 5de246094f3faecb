import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, cpSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { aTerminal } from '../support/fake-terminal.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');

/** A line of a shell in which `$topline` starts the program, in a folder with the sheets of one company. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(home, 'examples', 'northwind-instruments'), join(folder, 'sheets'), { recursive: true });
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    env: { PATH: process.env['PATH'], topline: `${process.execPath} ${bin}`, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

it('ends well and without a word when its reader takes one line and goes', () => {
  const { stdout, stderr } = shell('$topline score sheets --format csv | head -1; echo "${PIPESTATUS[0]}"');
  expect(stdout).toMatch(/^company,[^\n]*\n0\n$/);
  expect(stderr).toBe('');
});

it('waits for a slow reader of a pipe that does not wait by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  onTestFinished(() => closeSync(pipe));
  const line = `"${process.execPath}" "${bin}" demo --no-robustness --format json >&3`;
  const child = spawn('bash', ['-c', line], { stdio: ['ignore', 'ignore', 'inherit', pipe] });
  let text = '';
  while (hasMore() || child.exitCode === null) await setTimeout(5);
  expect(child.exitCode).toBe(0);
  expect(text.length).toBeGreaterThan(200_000);
  expect(JSON.parse(text)).toHaveProperty('company');

  /** Takes what is there, far less at a time than the pipe holds. */
  function hasMore(): boolean {
    const room = Buffer.alloc(16_384);
    try {
      const count = readSync(pipe, room);
      text += room.toString('latin1', 0, count);
      return count > 0;
    } catch {
      return false;
    }
  }
});

it.each([
  ['$topline score - <&-', 'there is nothing in this file'],
  ['$topline score - </dev/null', 'there is nothing in this file'],
  ['$topline assess <&-', 'an interview needs a terminal'],
  ['echo 1 | $topline assess', 'an interview needs a terminal'],
  [
    '$topline score sheets >/dev/full',
    'standard output  error  it could not all be written (disk full, ENOSPC)',
  ],
])('says what is wrong, and no more, with %s', (line, words) => {
  const { status, stdout, stderr } = shell(line);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr.split('\n').length).toBeLessThan(8);
});

it.each(['>&-', '2>&-', '<&-'])('takes a closed stream (%s) as somebody who does not listen', (closed) => {
  expect(shell(`$topline kit list ${closed}`)).toMatchObject({ status: 0, stderr: '' });
});

it('writes no escape where there is no terminal, or one that can do nothing', () => {
  for (const env of [{}, { TERM: 'dumb' }, { TERM: 'xterm-256color' }])
    expect(shell('$topline score sheets', env).stdout).not.toContain('\u001b');
});

it('draws and asks in a window of 20 columns', async () => {
  const report = aTerminal({ command: [bin, 'demo', '--no-robustness'], directory: home, columns: 20 });
  expect(await report.exit).toBe(0);
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const interview = aTerminal({ command: [bin, 'assess', '--quick'], directory: folder, columns: 20 });
  await interview.shows('why');
  interview.type('1');
  await interview.shows('why');
  interview.type('q');
  expect(await interview.exit).toBe(0);
  expect(report.screen() + interview.screen()).not.toMatch(/^ {4}at /m);
});
