import { setFlagsFromString } from 'node:v8';
import type { World } from './world.ts';

/**
 * What a process of ours alone asks of the engine before it works through thousands of small pieces: tidy up as soon as
 * a megabyte is new, and let no waste pile up. Otherwise the engine takes more and more room as long as the work lasts,
 * although no more is in use. It changes no result; an engine that does not know a switch leaves it alone.
 */
export function spareMemory({ workers }: Pick<World, 'workers'>): void {
  // Tests and programs that use the library share their process with others.
  if (workers === undefined) return;
  for (const wish of wishes) setFlagsFromString(wish);
}

const wishes = ['--semi-space-growth-factor=1', '--optimize-for-size'];
