import * as fileSystem from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputStream, World } from './world.ts';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The real world of this process; `home` is the folder of the installed package. */
export function realWorld(home: string): World {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    directory: process.cwd(),
    home,
    compiledKits: join(home, 'dist', 'kits'),
    input: process.stdin,
    output: bearingLoss(process.stdout),
    errors: bearingLoss(process.stderr),
    files: fileSystem,
    now: () => Date.now(),
    processId: process.pid,
    onInterrupt,
  };
}

/** A reader that goes away early (`| head -1`) is told to the writer by the callback of `write`; the event alone would end the process. */
function bearingLoss<Stream extends OutputStream>(stream: Stream): Stream {
  stream.on('error', () => undefined);
  return stream;
}

function onInterrupt(listener: () => void): () => void {
  for (const signal of stopSignals) process.on(signal, listener);
  return () => {
    for (const signal of stopSignals) process.off(signal, listener);
  };
}
