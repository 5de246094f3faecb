import { setImmediate } from 'node:timers/promises';

/** Lets what has arrived meanwhile (messages of other threads, input) have its turn. */
export function nextTurn(): Promise<void> {
  return setImmediate();
}
