import { availableParallelism } from 'node:os';

/** How many threads can really work at once. */
export function coresOf(): number {
  return availableParallelism();
}
