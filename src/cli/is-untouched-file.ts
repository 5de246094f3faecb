import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { isUntouched } from '../render/is-untouched.ts';

/** Whether a file is there that we wrote and nobody has changed since, so that it may be written over. */
export async function isUntouchedFile(world: World, path: string): Promise<boolean> {
  if (path === '-') return false;
  const read = await readSource(world, path);
  return read.ok && isUntouched(read.value.text);
}
