import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { fileAccess, type FileAccess } from '../../src/io/file-access.ts';
import { notingReads } from '../../src/io/noting-reads.ts';
import type { World } from '../../src/io/world.ts';

export type WorldSketch = {
  readonly argv?: readonly string[];
  readonly env?: World['env'];
  /** Files to lay into a fresh folder, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What standard input holds, to its end. */
  readonly input?: string | Uint8Array;
  /** Whether a person sits there. */
  readonly terminal?: boolean;
  /** Stand-ins for single file functions, to make a disk fail. */
  readonly access?: Partial<FileAccess>;
  /** Processes that run besides this one. */
  readonly running?: readonly number[];
};

export type FakeWorld = World & {
  readonly printed: () => string;
  readonly complained: () => string;
  readonly interrupt: () => void;
};

const home = fileURLToPath(new URL('../..', import.meta.url));
const noon = Date.UTC(2026, 10, 21, 12);

/** A world of its own: streams in memory, a real folder that vanishes with the test, the 21st of November 2026. */
export function fakeWorld(sketch: WorldSketch = {}): FakeWorld {
  const { argv = [], env = {}, files = {}, input = '', terminal = false, access = {}, running = [] } = sketch;
  const output = notepad();
  const errors = notepad();
  const listeners = new Set<() => void>();
  return {
    argv,
    env,
    directory: folderWith(files),
    home,
    input: Object.assign(new PassThrough(), { isTTY: terminal }).end(input),
    output: output.stream,
    errors: Object.assign(errors.stream, { isTTY: terminal }),
    files: notingReads({ ...fileAccess, ...access }),
    now: () => noon,
    processId: 1,
    isRunning: (processId) => running.includes(processId),
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    printed: output.text,
    complained: errors.text,
    interrupt: () => {
      for (const listener of listeners) listener();
    },
  };
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'topline-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function notepad(): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    write: (piece: Buffer, _encoding, taken) => {
      text += piece.toString('utf8');
      taken();
    },
  });
  return { stream, text: () => text };
}
