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
