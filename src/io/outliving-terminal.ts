import { closeSync, fstatSync } from 'node:fs';
import { errnoOf } from './errno-of.ts';
import type { World } from './world.ts';

/**
 * An input that goes on after the program was put aside (Ctrl-Z) and fetched again, and on which a terminal that has
 * gone is the end of what comes, and no fault: a closed window can neither be read nor have its settings restored, and
 * what listens to it would end the process before it has cleared away its own.
 */
export function outlivingTerminal<Stream extends World['input']>(stream: Stream): Stream {
  if (stream.isTTY !== true) return stream;
  process.on('SIGCONT', () => {
    // What reads lines pauses its input now and leaves it to others to go on; without input the process would end.
    if (!stream.isPaused()) setImmediate(() => stream.resume());
  });
  process.on('exit', letGoOfTheGone);
  const emit = stream.emit.bind(stream);
  return Object.assign(stream, {
    emit: (event: string | symbol, ...details: readonly unknown[]): boolean => {
      if (event !== 'error' || errnoOf(details[0]) === undefined) return emit(event, ...details);
      return isSetting(details[0]) ? false : emit('end');
    },
  });
}

function isSetting(fault: unknown): boolean {
  return fault instanceof Error && 'syscall' in fault && fault.syscall === 'setRawMode';
}

const standardStreams = [0, 1, 2] as const;

/**
 * At its end the engine sets each terminal as it was at the start, and breaks down over one that has gone; a stream that
 * is closed it passes over.
 */
function letGoOfTheGone(): void {
  // A terminal was read from, so the module is there already; importing it here would load it for every command.
  const { isatty } = process.getBuiltinModule('node:tty');
  for (const descriptor of standardStreams.filter(isDevice)) if (!isatty(descriptor)) closeSync(descriptor);
}

/** A stream that is not open at all is none. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch (fault) {
    if (errnoOf(fault) === 'EBADF') return false;
    throw fault;
  }
}
