import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');

/** Batches of 32, of which the first eight are the first thread's alone. */
const count = 12 * 64;

/** What makes the careful lane read some sheets, one of them in vain, in batches of both threads. */
const oddLines: Readonly<Record<number, string>> = {
  330: 'lead-meaning: 1 # a former id, which is warned of',
  410: 'joint-planning: &an-anchor 2',
  500: '"joint-planning": !!int 2',
  590: 'lead-meaning: { value: 2, note: "it is \x41" }',
};

function nameOf(index: number): string {
  return `s-${String(index).padStart(4, '0')}.yaml`;
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(home, 'tests/support/kits/small'), join(folder, 'small'), { recursive: true });
  mkdirSync(join(folder, 'sheets'));
  for (let index = 0; index < count; index += 1) {
    const sheet = [
      'kit: small@1.0.0',
      `company: { name: Company ${String(index % 7)} }`,
      'wave: 2025-Q4',
      `respondent: { id: p-${String(index)}, role: ceo }`,
      'date: 2025-11-03',
      'answers:',
      `  ${oddLines[index] ?? `joint-planning: ${String(index % 5)}`}`,
      '',
    ];
    writeFileSync(join(folder, 'sheets', nameOf(index)), sheet.join('\n'));
  }
  return folder;
}

function score(folder: string, args: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'score', ...args.split(' ')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

it('writes the rows in the order of the paths, also where a sheet of a batch takes long', () => {
  const folder = aFolder();
  const [alone, both] = ['1', '2'].map((jobs) =>
    score(folder, `sheets --kit small --format ndjson --jobs ${jobs}`),
  );
  const paths = (both?.stdout ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { path: string }).path);
  const refused = [410, 500].map((index) => `sheets/${nameOf(index)}`);
  expect(paths).toEqual(
    Array.from({ length: count }, (_, index) => `sheets/${nameOf(index)}`).filter(
      (path) => !refused.includes(path),
    ),
  );
  expect(both).toEqual(alone);
  expect(both?.status).toBe(2);
  for (const path of refused) expect(both?.stderr).toContain(path);
});

/** Makes every thread but the first die when it would give its second answer. */
function dyingBy(folder: string, death: string): Readonly<Record<string, string>> {
  const script = `
    import { isMainThread, parentPort } from 'node:worker_threads';
    const post = parentPort?.postMessage;
    let answers = 0;
    if (!isMainThread) parentPort.postMessage = (answer) => {
      answers += 1;
      if (answers === 2) ${death};
      post.call(parentPort, answer);
    };
  `;
  writeFileSync(join(folder, 'dying.mjs'), script);
  return { NODE_OPTIONS: `--import ${join(folder, 'dying.mjs')}` };
}

it.each([
  ['throws', "throw new Error('out of luck')", 'out of luck'],
  ['leaves', 'process.exit(0)', 'A thread ended with 0 before its work was done.'],
])('tells it as a fault of its own and ends when a thread %s in the middle', (_how, death, words) => {
  const folder = aFolder();
  const { status, stdout, stderr } = score(
    folder,
    'sheets --kit small --format ndjson --jobs 2',
    dyingBy(folder, death),
  );
  expect(status).toBe(3);
  expect(stderr).toContain(words);
  expect(stdout.trimEnd().split('\n').length).toBeGreaterThanOrEqual(4 * 64);
});

it('ends when a thread dies while more sheets may come', async () => {
  const folder = aFolder();
  const args = ['score', '--paths-from', '-', '--kit', 'small', '--format', 'ndjson', '--jobs', '2'];
  const env = { PATH: process.env['PATH'], ...dyingBy(folder, 'process.exit(0)') };
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  // The pipe is never closed; whoever writes into it goes on.
  child.stdin.on('error', () => undefined);
  const writing = setInterval(() => {
    for (let index = 0; index < 64; index += 1) child.stdin.write(`sheets/${nameOf(index)}\n`);
  }, 20);
  onTestFinished(() => clearInterval(writing));
  expect(await ended).toBe(3);
});
