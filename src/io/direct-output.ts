import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { errnoOf } from './errno-of.ts';
import type { TextOutput } from './world.ts';

/**
 * A standard output that leads into a file, a pipe or nowhere, written to without the engine's streams: these take
 * longer to load than a sheet takes to score. Undefined where it leads elsewhere, such as to a terminal. `patient`
 * gives the engine's stream, which takes over for good where a full pipe will not wait by itself.
 */
export function directOutput(descriptor: number, patient: () => TextOutput): TextOutput | undefined {
  if (!isPlain(descriptor)) return undefined;
  let successor: TextOutput | undefined;
  let isLost = false;
  return {
    get writable() {
      return successor?.writable ?? !isLost;
    },
    write: (content, taken) => {
      const { rest, fault } = successor === undefined ? put(descriptor, content) : { rest: content };
      if (errnoOf(fault) === 'EAGAIN') successor = patient();
      if (successor !== undefined) return successor.write(rest, taken);
      isLost = fault !== undefined;
      taken(fault);
      return !isLost;
    },
  };
}

function isPlain(descriptor: number): boolean {
  const about = fstatSync(descriptor);
  if (about.isFile() || about.isFIFO() || about.isSocket()) return true;
  return about.isCharacterDevice() && about.rdev === statSync(devNull).rdev;
}

/** Writes as much as is taken; what is left, and why. */
function put(descriptor: number, content: string | Uint8Array): { rest: Uint8Array; fault?: Error } {
  let rest: Uint8Array = Buffer.from(content);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return { rest };
  } catch (fault) {
    if (fault instanceof Error) return { rest, fault };
    throw fault;
  }
}
