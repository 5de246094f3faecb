import { resolve } from 'node:path';
import { findFiles } from './find-files.ts';
import type { World } from './world.ts';

/** Whether a path is one of the files that a command reads, by whatever name: in a folder, by a pattern, over a link. */
export async function isInput(world: World, path: string, inputs: readonly string[]): Promise<boolean> {
  const own = await identityOf(world, path);
  if (own === undefined) return false;
  const { paths } = await findFiles(world, inputs);
  const read = await Promise.all([...inputs, ...paths].map((one) => identityOf(world, one)));
  return read.includes(own);
}

/** Which file on which disk; undefined where no ordinary file is. */
async function identityOf({ files, directory }: World, path: string): Promise<string | undefined> {
  const about = await files.stat(resolve(directory, path)).catch(() => undefined);
  return about?.isFile() === true ? `${String(about.dev)}:${String(about.ino)}` : undefined;
}
