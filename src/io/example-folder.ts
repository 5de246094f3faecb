import { join } from 'node:path';
import type { World } from './world.ts';

/** Folder of the example company that the demo shows. */
export function exampleFolder({ home }: Pick<World, 'home'>): string {
  return join(home, 'examples', 'northwind-instruments');
}
