import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const home = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'topline-'));
for (const part of ['bin', 'dist', 'package.json'])
  cpSync(join(home, part), join(folder, part), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dist = join(folder, 'dist');
const caches = readdirSync(dist).filter((name) => name.endsWith('.cache'));

function help(from: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(from, 'bin', 'topline.js'), 'score', '--help'],
    { encoding: 'utf8' },
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

it('has what the engine compiled of the files that usual commands load', () => {
  expect(caches).toEqual(expect.arrayContaining(['cli.cjs.cache', 'program.cjs.cache', 'scoring.cjs.cache']));
});

it('is taken by this engine', () => {
  const check = `const { readFileSync } = require('node:fs'); const { wrap } = require('node:module');
    const { Script } = require('node:vm');
    for (const name of process.argv.slice(1)) {
      const cachedData = readFileSync(name + '.cache');
      const { cachedDataRejected } = new Script(wrap(readFileSync(name, 'latin1')), { filename: name, cachedData });
      if (cachedDataRejected) console.log(name);
    }`;
  const names = caches.map((name) => join(home, 'dist', name.replace('.cache', '')));
  expect(spawnSync(process.execPath, ['-e', check, ...names], { encoding: 'utf8' }).stdout).toBe('');
});

it.each([
  ['of another engine', (kept: Buffer): Buffer => Buffer.concat([Buffer.alloc(16), kept.subarray(16)])],
  ['cut off', (kept: Buffer): Buffer => kept.subarray(0, kept.length / 2)],
  ['something else', (): Buffer => Buffer.from('not code at all')],
  ['empty', (): Buffer => Buffer.alloc(0)],
])('works the same where what was kept is %s', (_, damaged) => {
  for (const name of caches) writeFileSync(join(dist, name), damaged(readFileSync(join(home, 'dist', name))));
  expect(help(folder)).toBe(help(home));
});

it('works the same where nothing was kept', () => {
  for (const name of caches) rmSync(join(dist, name), { force: true });
  expect(help(folder)).toBe(help(home));
});
