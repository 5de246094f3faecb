import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { actsInTerminal } from '../support/acts-in.ts';
import { fakeWorld } from '../support/fake-world.ts';

async function told(...argv: readonly string[]) {
  const world = fakeWorld({ argv });
  const exit = await run(world);
  return { exit, errors: world.complained(), files: readdirSync(world.directory) };
}

describe('a fault of the command line', () => {
  const harm = '2026\n::error::forged\u001b[31m##[group]\u202e\r';

  it.each([
    ['a date', ['report', 'x', '--at', harm]],
    ['a format', ['report', 'x', '--format', harm]],
    ['a choice', ['report', 'x', '--for', harm]],
    ['a number', ['report', 'x', '--width', harm]],
    ['a command', [harm]],
    ['a command of a group', ['kit', harm]],
    ['an option', ['report', 'x', `--${harm}`]],
    ['a shell', ['completion', harm]],
    ['one word too many', ['demo', harm]],
  ])('shows %s without obeying it', async (_what, argv) => {
    const { exit, errors } = await told(...argv);
    expect([exit, actsInTerminal(errors)]).toEqual([2, []]);
    expect(errors.split('\n').filter((line) => line.includes('forged')).length).toBeLessThan(2);
    expect(errors).toMatch(/^error: /u);
  });

  it('shows the wrong value itself, and a guess on a line of its own', async () => {
    expect((await told('report', 'x', '--at', harm)).errors).toContain(
      "argument '2026 : :error: :forged␛[31m# #[group]� ' is invalid. Write a date",
    );
    expect((await told('reprot')).errors).toMatch(
      /^error: unknown command 'reprot'\n\(Did you mean report\?\)\n/u,
    );
  });
});

describe('an output without a name', () => {
  it.each([
    'demo',
    'report x',
    'report x --agenda',
    'check x',
    'compare x y',
    'trend x',
    'sheet new --role ceo',
  ])('is refused by %s before anything is read or written', async (command) => {
    const { exit, errors, files } = await told(...command.split(' '), '--output', '');
    expect([exit, files]).toEqual([2, []]);
    expect(errors).toContain('--output has no name. Name a file, or write - for standard output.');
  });
});

describe('a sheet under a name that means harm', () => {
  it('is told of without obeying the name', async () => {
    const { exit, errors } = await told('sheet', 'new', '--role', 'ceo', '--output', '\u001b[31m.yaml');
    expect([exit, actsInTerminal(errors)]).toEqual([0, []]);
  });
});
