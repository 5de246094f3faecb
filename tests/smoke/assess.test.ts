import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { aTerminal, type Terminal } from '../support/fake-terminal.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');
const sheetName = 'acme-ceo-2026-11-21.yaml';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(home, 'tests/support/kits/small'), join(folder, 'small'), { recursive: true });
  return folder;
}

function assess(directory: string, ...args: readonly string[]): Terminal {
  return aTerminal({
    command: [bin, 'assess', ...args],
    directory,
    env: { SOURCE_DATE_EPOCH: '1795219200', NO_COLOR: '1' },
  });
}

function answersIn(folder: string): unknown {
  const sheet = parse(readFileSync(join(folder, sheetName), 'utf8')) as { readonly answers: unknown };
  return sheet.answers;
}

/** From the start to the first question. */
async function begin(terminal: Terminal): Promise<void> {
  await terminal.shows('Name of the company');
  terminal.type('Acme\r');
  await terminal.shows('How many people');
  terminal.type('40\r');
  await terminal.shows('through partners');
  terminal.type('1');
  await terminal.shows('question 1 of');
}

describe('an interview in a real terminal', () => {
  it('is saved after each answer, survives Ctrl-C, and goes on where it stopped', async () => {
    const folder = aFolder();
    const first = assess(folder, '--role', 'ceo', '--kit', 'small');
    await begin(first);
    first.type('2');
    await first.shows('question 2 of');
    expect(answersIn(folder)).toEqual({ 'lead-definition-written': 1 });
    first.type('1');
    await first.shows('question 3 of');
    first.type('\u0003');
    expect(await first.exit).toBe(130);
    expect(first.screen()).toContain(`Go on with: topline assess ./${sheetName}`);
    const saved = { 'lead-definition-written': 1, 'lead-definition-partners': 'yes' };
    expect(answersIn(folder)).toEqual(saved);

    const second = assess(folder, sheetName);
    await second.shows('2 answers so far');
    await second.shows('question 3 of');
    second.type('q');
    expect(await second.exit).toBe(0);
    expect(answersIn(folder)).toEqual(saved);
    expect(readdirSync(folder).toSorted()).toEqual([sheetName, 'small']);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])(
    'leaves a valid sheet and a visible cursor on %s',
    async (signal) => {
      const folder = aFolder();
      const terminal = assess(folder, '--role', 'ceo', '--kit', 'small');
      await begin(terminal);
      terminal.type('2');
      await terminal.shows('question 2 of');
      terminal.signal(signal);
      expect(await terminal.exit).toBe(130);
      expect(answersIn(folder)).toEqual({ 'lead-definition-written': 1 });
      const screen = terminal.screen();
      expect(screen.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(screen.lastIndexOf('\u001b[?25h'));
    },
  );

  it('shows the report after the last question', async () => {
    const folder = aFolder();
    const terminal = assess(folder, '--role', 'rep', '--kit', 'small');
    await begin(terminal);
    terminal.type('1');
    await terminal.shows('question 2 of');
    terminal.type('1');
    await terminal.shows('question 3 of');
    terminal.type('1');
    await terminal.shows('That was the last question. Saved in ./acme-rep-2026-11-21.yaml');
    await terminal.shows('1. The answer');
    expect(await terminal.exit).toBe(0);
    expect(existsSync(join(folder, 'acme-rep-2026-11-21.yaml'))).toBe(true);
  });
});
