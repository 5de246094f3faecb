import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, type FakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const head = `kit: small@1.0.0
company: { name: Acme }
wave: 2026-Q4
respondent: { id: a, role: ceo }
date: 2026-11-01
answers:
`;

const answers = (text: string): string => `${head}${text}`;
const noted = (note: string): string => answers(`  joint-planning: { value: 1, note: "${note}" }\n`);

/** Files that nobody writes by accident, and where the first fault stands. */
const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['an alias bomb', answers('  joint-planning: &a [x, x]\n  b: &b [*a, *a]\n'), /:7:19 /],
  ['a text that contains itself', answers('  joint-planning: &a [*a]\n'), /:7:19 /],
  ['a merge key', answers('  <<: { joint-planning: 1 }\n'), /:7:3 /],
  ['a tag', answers("  joint-planning: !!js/function 'x'\n"), /:7:19 /],
  ['a key twice', answers('  joint-planning: 1\n  joint-planning: 2\n'), /:8:3 /],
  ['the name of a prototype', answers('  __proto__: 1\n'), /:7:3 /],
  ['the name of a constructor', answers('  constructor: 1\n'), /:7:3 /],
  ['no number', answers('  joint-planning: .nan\n'), /:7:19 /],
  ['no end', answers('  win-rate: .inf\n'), /:7:13 /],
  ['more than any number', answers('  win-rate: 1e400\n'), /:7:13 /],
  ['an octal number', answers('  win-rate: 0o17\n'), /:7:13 /],
  ['a day that does not exist', head.replace('2026-11-01', '2026-02-30'), /:5:7 /],
  ['a second document', answers('  joint-planning: 1\n---\na: 1\n'), /:9:1 /],
  ['UTF-16', Buffer.from(`\ufeff${head}`, 'utf16le'), /:1:1 /],
  ['a letter of another code', Buffer.from(noted('caf\u00e9'), 'latin1'), /:7:41 /],
  ['a NUL', noted('a\u0000b'), /:7:39 /],
  ['half a pair', noted('\\ud800'), /:7:37 /],
  ['letters that turn round', noted('a\u202eb'), /:7:39 /],
  ['an escape', noted('\\e[2J'), /:7:37 /],
  ['a text of a million letters', noted('x'.repeat(900_000)), /:7:37 /],
  ['a name of five hundred letters', head.replace('Acme', 'A'.repeat(500)), /:2:18 /],
  ['lists in lists', '['.repeat(100_000), /:1:\d+ /],
  ['maps in maps', '{a: '.repeat(20_000), /:1:\d+ /],
  [
    'too many keys',
    answers(Array.from({ length: 60_000 }, (_, at) => `  k${String(at)}: 1\n`).join('')),
    /:7:3 /,
  ],
  ['quotes without end', '"'.repeat(900_000), /:1:\d+ /],
  ['a tab', answers('\tjoint-planning: 1\n'), /:7:\d+ /],
  ['a list', '- 1\n- 2\n', /:1:1 /],
  ['a word', 'word\n', /:1:1 /],
];

/** What people do send, and what does no harm. */
const accepted: readonly (readonly [string, string])[] = [
  ['a byte order mark', `\ufeff${answers('  joint-planning: 1\n')}`],
  ['ends of lines from Windows', answers('  joint-planning: 1\n').replaceAll('\n', '\r\n')],
  ['a letter without width', noted('a\u200bb')],
  ['no end of the last line', answers('  joint-planning: 1')],
  ['a word that other versions take for false', answers('  lead-definition-partners: no\n')],
];

async function scored(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...paths: readonly string[]
): Promise<FakeWorld & { exit: number }> {
  const world = fakeWorld({
    argv: ['score', '--format', 'csv', '--', ...paths],
    files: { ...filesOfKit('small'), ...files },
  });
  return { ...world, exit: await run(world) };
}

test.each(refused)('%s is refused at its place', async (_name, content, place) => {
  const { exit, complained } = await scored({ 'x.yaml': content }, 'x.yaml');
  expect(exit).toBe(2);
  expect(complained()).toMatch(new RegExp(`^x\\.yaml${place.source}`, 'm'));
  expect(complained()).not.toMatch(/^ {4}at /m);
  expect(complained().length).toBeLessThan(16_000);
  expect(complained()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
});

test.each(accepted)('%s does no harm', async (_name, content) => {
  const { exit, complained } = await scored({ 'x.yaml': content }, 'x.yaml');
  expect({ exit, complained: complained() }).toEqual({ exit: 0, complained: '' });
});

test('all of many mistakes are told in one run', async () => {
  const wrong = Array.from({ length: 24 }, (_, at) => `  no-such-${String(at)}: 1\n`).join('');
  const { complained } = await scored({ 'x.yaml': answers(wrong) }, 'x.yaml');
  expect(complained().match(/^x\.yaml:\d+:3 /gm)).toHaveLength(24);
});

test('pipes, devices, rings of links and odd names are told or taken, never waited on', async () => {
  const good = answers('  joint-planning: 1\n');
  const world = fakeWorld({
    argv: [
      'score',
      '--format',
      'csv',
      '--',
      'pipe.yaml',
      'zero.yaml',
      'ring.yaml',
      '-dash.yaml',
      'two\nlines.yaml',
    ],
    files: { ...filesOfKit('small'), '-dash.yaml': good, 'two\nlines.yaml': good },
  });
  execFileSync('mkfifo', [join(world.directory, 'pipe.yaml')]);
  symlinkSync('/dev/zero', join(world.directory, 'zero.yaml'));
  symlinkSync('ring.yaml', join(world.directory, 'ring.yaml'));
  mkdirSync(join(world.directory, 'empty'));
  expect(await run(world)).toBe(2);
  expect(world.complained()).toMatch(/pipe\.yaml[^\n]*ordinary file/);
  expect(world.complained()).toMatch(/zero\.yaml[^\n]*ordinary file/);
  expect(world.complained()).toMatch(/ring\.yaml[^\n]*ELOOP/);
  expect(world.printed()).toContain("'-dash.yaml");
  expect(world.printed()).toContain('two\u240alines.yaml');
});
