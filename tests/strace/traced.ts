import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Where the package stands. */
export const home = fileURLToPath(new URL('../..', import.meta.url));

/** The script that starts the program. */
export const bin = join(home, 'bin', 'topline.js');

/** One call to the kernel, as strace wrote it down: `openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3`. */
export type Call = { readonly thread: string; readonly name: string; readonly words: string };

export type Traced = {
  readonly exit: number | null;
  readonly printed: string;
  readonly complained: string;
  /** In order within each thread; the threads one after the other. */
  readonly calls: readonly Call[];
};

export type Tracing = {
  readonly directory: string;
  /** What strace shall watch, and what it shall make fail. `$$` is the number of the process. */
  readonly flags: readonly string[];
  /** What Node runs; the program unless said otherwise. */
  readonly script?: string;
};

/** An empty folder that vanishes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Runs the program under strace, with an environment that says nothing. Its streams are files: Node would ask about
 * pipes with calls for the network.
 */
export function traced(words: readonly string[], { directory, flags, script = bin }: Tracing): Traced {
  const notes = aFolder();
  const streams = ['out', 'err'].map((name) => openSync(join(notes, name), 'w'));
  const { status } = spawnSync('sh', ['-c', commandOf(join(notes, 'calls'), flags, [script, ...words])], {
    cwd: directory,
    env: plainEnvironment,
    stdio: ['ignore', ...streams],
    timeout: 120_000,
  });
  for (const stream of streams) closeSync(stream);
  const read = (name: string): string => readFileSync(join(notes, name), 'utf8');
  return { exit: status, printed: read('out'), complained: read('err'), calls: callsIn(notes) };
}

/**
 * One thread does all that Node hands to others, so that the order of calls is the same each time, and none of them goes
 * to the kernel by the ring of Node 22, where strace would not see it.
 */
export const plainEnvironment = {
  PATH: process.env['PATH'],
  UV_THREADPOOL_SIZE: '1',
  UV_USE_IO_URING: '0',
};

/** A line for the shell; strace steps aside, so that the program keeps the number that the shell had. */
export function commandOf(notes: string, flags: readonly string[], words: readonly string[]): string {
  const tracer = ['strace', '-D', '-ff', '-q', '-y', '--seccomp-bpf', '-o', notes, ...flags];
  return `exec ${[...tracer, process.execPath, ...words].map(quoted).join(' ')}`;
}

/** The calls noted down in a folder. strace may end a little later than what it watched. */
export function callsIn(notes: string): readonly Call[] {
  const until = Date.now() + 10_000;
  const names = (): readonly string[] => readdirSync(notes).filter((name) => name.startsWith('calls.'));
  const read = (name: string): string => readFileSync(join(notes, name), 'utf8');
  while (!names().some((name) => read(name).includes('+++ exited')) && Date.now() < until) pause();
  return names().flatMap((name) => callsOf(name, read(name)));
}

function callsOf(thread: string, text: string): readonly Call[] {
  return text.split('\n').flatMap((line) => {
    const [, name, words] = /^(\w+)\((.*)$/.exec(line) ?? [];
    return name === undefined || words === undefined ? [] : [{ thread, name, words }];
  });
}

function quoted(word: string): string {
  return word.includes('$$') ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}
