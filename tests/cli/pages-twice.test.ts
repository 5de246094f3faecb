import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const files = {
  ...filesOfKit('small'),
  'ceo.yaml': `kit: small@1.0.0
company: { name: Acme }
wave: 2026-Q4
respondent: { id: ceo-1, role: ceo }
date: 2026-11-20
answers: { joint-planning: 0, lead-definition-written: 1 }
`,
  'topline.policy.yaml': 'floors: { overall: 1 }\n',
};

it.each([
  ['“a.out” is named twice', 'check ceo.yaml --format junit --format markdown --output a.out --output a.out'],
  ['“./a.json” is named twice', 'trend ceo.yaml --output a.json --output b.json --output ./a.json'],
  ['“json” is named twice', 'check ceo.yaml --format json --format json'],
  ['“./acme-2026-q4.md” is named twice', 'report ceo.yaml --format markdown --format markdown --output ./'],
  ['“a.txt” is named twice', 'report ceo.yaml --agenda --output a.txt --output a.txt'],
])('no place gets two pages, and nothing is written: %s', async (said, command) => {
  const world = fakeWorld({ argv: [...command.split(' '), '--at', '2026-11-21'], files });
  const before = readdirSync(world.directory);
  expect(await run(world)).toBe(2);
  expect(world.complained()).toContain(said);
  expect(world.printed()).toBe('');
  expect(readdirSync(world.directory)).toEqual(before);
});

it('standard output takes several formats, each once', async () => {
  const command = 'check ceo.yaml --format github --format terminal --at 2026-11-21';
  const world = fakeWorld({ argv: command.split(' '), files });
  expect(await run(world)).toBe(0);
  expect(world.complained()).toBe('');
});

it.each(['check ceo.yaml --output new/', 'compare ceo.yaml ceo.yaml --format json --output new/'])(
  'a name that ends in a slash is a folder, and none is made into a file: %s',
  async (command) => {
    const world = fakeWorld({ argv: [...command.split(' '), '--at', '2026-11-21'], files });
    const before = readdirSync(world.directory);
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain('new/  error  this is a folder, and a file is wanted');
    expect(readdirSync(world.directory)).toEqual(before);
  },
);
