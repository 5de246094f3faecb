import type { Asker } from '../interview/asker.ts';
import type { World } from '../io/world.ts';
import type { Problem } from '../model/problem.ts';
import { tellProblems } from './tell-problems.ts';

/** Tells why a sheet cannot be saved and asks for another place; undefined when there is none. */
export function askElsewhere(world: World, asker: Asker): (problem: Problem) => Promise<string | undefined> {
  return async (problem) => {
    await tellProblems(world, [problem]);
    const line = await asker.askLine({ label: 'Another place to save the sheet (Enter: none)' });
    return line === undefined || line.trim() === '' ? undefined : line.trim();
  };
}
