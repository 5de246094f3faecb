import { realWorld } from '../io/real-world.ts';
import { run } from './run.ts';

/** What `bin` calls: runs the command line in the real world. `home` is the folder of the installed package. */
export function main(home: string): Promise<number> {
  return run(realWorld(home));
}
