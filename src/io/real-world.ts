import { join } from 'node:path';
import { directOutput } from './direct-output.ts';
import { errnoOf } from './errno-of.ts';
import { fileAccess } from './file-access.ts';
import { notingReads } from './noting-reads.ts';
import { openFileOf } from './open-file-of.ts';
import { outlivingTerminal } from './outliving-terminal.ts';
import type { OutputStream, World } from './world.ts';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** The real world of this process; `home` is the folder of the installed package. */
export function realWorld(home: string): World {
  let input: World['input'] | undefined;
  let output: World['output'] | undefined;
  return {
    argv: process.argv.slice(2),
    env: process.env,
    directory: process.cwd(),
    home,
    compiledKits: join(home, 'dist', 'kits'),
    workers: join(home, 'dist'),
    // Asking for a standard stream opens it and loads what it needs, so each is left alone until it is used.
    get input() {
      return (input ??= outlivingTerminal(process.stdin));
    },
    get output() {
      return (output ??= directOutput(1, stdout) ?? stdout());
    },
    get errors() {
      return bearingLoss(process.stderr);
    },
    files: notingReads(fileAccess),
    now: () => Date.now(),
    processId: process.pid,
    isRunning,
    ...openFileOf(process.env, process.platform),
    onInterrupt,
  };
}

function stdout(): OutputStream {
  return bearingLoss(process.stdout);
}

/** A reader that goes away early (`| head -1`) is told to the writer by the callback of `write`; the event alone would end the process. */
function bearingLoss<Stream extends OutputStream>(stream: Stream): Stream {
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  return stream;
}

function ignore(): void {
  // Told by the callback of `write`.
}

/** Signal 0 reaches nobody; that it may not be sent (EPERM) still means somebody is there. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (fault) {
    return errnoOf(fault) === 'EPERM';
  }
}

function onInterrupt(listener: () => void): () => void {
  for (const signal of stopSignals) process.on(signal, listener);
  return () => {
    for (const signal of stopSignals) process.off(signal, listener);
  };
}
