import { setFlagsFromString } from 'node:v8';

/**
 * What a process of ours alone asks of the engine before it works through thousands of small pieces: tidy up as soon as
 * a megabyte is new, without calling threads together for so little, and let no waste pile up. Otherwise the engine
 * takes more and more room as long as the work lasts, although no more is in use. It changes no result; an engine that
 * does not know a switch leaves it alone. Every thread asks again for all of them, because the engine sets the first
 * switch back when a thread begins.
 */
export function spareMemory(): void {
  for (const wish of wishes) setFlagsFromString(wish);
}

const wishes = ['--semi-space-growth-factor=1', '--no-parallel-scavenge', '--optimize-for-size'];
