import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { answers, refused } from '../support/hostile-texts.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');
const megabyte = 1024 * 1024;

/** Tells at the end, on the last line of standard error, the most memory the process held, in kilobytes. */
const weigher = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`\\nmost ${process.resourceUsage().maxRSS}`));",
)}`;

/** One run by a line of a shell; one that hangs is killed, and then has no exit code. */
function weighed(directory: string, line: string) {
  const topline = `"${process.execPath}" --import "${weigher}" "${bin}"`;
  const { status, stderr } = spawnSync('bash', ['--norc', '-c', line.replace('topline', () => topline)], {
    cwd: directory,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  return { status, stderr, most: Number(/most (\d+)$/.exec(stderr)?.[1]) / 1024 };
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(home, 'tests/support/kits/small'), join(folder, 'small'), { recursive: true });
  mkdirSync(join(folder, 'sheets'));
  return folder;
}

it('takes every hostile file in one run, in little memory and few words', () => {
  const folder = aFolder();
  for (const [at, [, content]] of refused.entries())
    writeFileSync(join(folder, 'sheets', `${String(at)}.yaml`), content);
  writeFileSync(join(folder, 'sheets', 'huge.yaml'), answers(`  a: "${'x'.repeat(10 * megabyte)}"\n`));
  writeFileSync(join(folder, 'sheets', 'deep.yaml'), `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  execFileSync('mkfifo', [join(folder, 'sheets', 'pipe.yaml')]);
  symlinkSync('/dev/zero', join(folder, 'sheets', 'zero.yaml'));
  symlinkSync('ring.yaml', join(folder, 'sheets', 'ring.yaml'));
  const { status, stderr, most } = weighed(folder, 'topline score --format csv -- sheets/* >/dev/null');
  expect(status).toBe(2);
  expect(stderr).toContain('sheets/0.yaml:7:19  error');
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stderr.length).toBeLessThan(16_000);
  expect(most).toBeGreaterThan(20);
  expect(most).toBeLessThan(256);
});

it('does not wait for a pipe that a brand calls its logo', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'brand.yaml'), 'name: Someone\nlogo: logo.png\n');
  execFileSync('mkfifo', [join(folder, 'logo.png')]);
  const { status, stderr } = weighed(folder, 'topline demo --format html --brand brand.yaml >/dev/null');
  expect(status).toBe(2);
  expect(stderr).toContain('brand.yaml:2:7  error');
});

it.each([
  'yes | topline score - --format csv',
  'cat /dev/zero | topline score - --format csv',
  'cat /dev/urandom | topline report -',
])('refuses a stream without end and stops reading it: %s', (line) => {
  const { status, stderr, most } = weighed(aFolder(), line);
  expect(status).toBe(2);
  expect(stderr).toMatch(/standard input {2}error/);
  expect(most).toBeLessThan(256);
});
