import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, type FakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';
import { answers, noted, refused } from '../support/hostile-texts.ts';
import { expectOrderly, expectPlaced, outcomeOf } from '../support/orderly.ts';

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

/** Every reader of a file that a stranger may have written, with the file in the place of `x`. */
const readers: readonly (readonly [string, readonly string[], string])[] = [
  ['a kit', ['kit', 'lint', 'other'], 'other/kit.yaml'],
  ['a policy', ['check', 's.yaml', '--policy', 'p.yaml'], 'p.yaml'],
  ['a baseline', ['check', 's.yaml', '--policy', 'sound.yaml', '--baseline', 'b.json'], 'b.json'],
  ['a brand', ['report', 's.yaml', '--no-robustness', '--brand', 'brand.yaml'], 'brand.yaml'],
];

/** What no file of ours may hold, whatever its kind. */
const anywhere: readonly (readonly [string, string | Uint8Array])[] = [
  ['aliases', 'a: &a [x]\nb: [*a, *a]\n'],
  ['a tag', "a: !!js/function 'x'\n"],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a prototype', '__proto__: { a: 1 }\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['UTF-16', Buffer.from('\ufeffa: 1\n', 'utf16le')],
  ['a NUL', 'a: "\u0000"\n'],
  ['half a pair', 'a: "\\ud800"\n'],
  ['a letter that turns round', 'a: "\u202e"\n'],
  ['lists in lists', '['.repeat(100_000)],
  ['maps in maps', '{"a":'.repeat(100_000)],
  ['quotes without end', '"'.repeat(900_000)],
  ['too many keys', Array.from({ length: 60_000 }, (_, at) => `k${String(at)}: 1\n`).join('')],
  ['ten megabytes in one text', `a: "${'x'.repeat(10 * 1024 * 1024)}"\n`],
];

const cases = readers.flatMap((reader) =>
  anywhere.map((text) => [reader[0], text[0], reader, text] as const),
);

test.each(cases)('%s with %s is refused at its place', async (_reader, _name, reader, text) => {
  const [, argv, path] = reader;
  const sound = 'coverage: { at-least: 0.1, level: warn }\n';
  const files = { 's.yaml': answers('  joint-planning: 1\n'), 'sound.yaml': sound, [path]: text[1] };
  const ended = await outcomeOf(argv, files);
  expect(ended.exit).toBe(2);
  expectOrderly(ended);
  expectPlaced(ended, path);
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
