import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { pathProblem } from './path-problem.ts';
import type { World } from './world.ts';
import { writeDurably } from './write-durably.ts';
import { writeText } from './write-text.ts';

export type Target = { readonly path: string; readonly force: boolean };

/**
 * Writes a finished page to a file, or to standard output for `-`. A file that is there already stays, unless forced;
 * a device or pipe is written into. Problems: file-exists, file-is-directory, file-not-written.
 */
export async function writeArtifact(
  world: World,
  { path, force }: Target,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  if (path === '-') return writeOutput(world, content);
  const about = await world.files.stat(resolve(world.directory, path)).catch(() => undefined);
  if (about === undefined) return writeDurably(world, path, content);
  if (about.isDirectory()) return pathProblem('file-is-directory', path);
  if (!about.isFile()) return writeInto(world, path, content);
  return force ? writeDurably(world, path, content) : pathProblem('file-exists', path);
}

async function writeOutput(world: World, content: string | Uint8Array): Promise<Problem | undefined> {
  return told('-', () => writeText(world.output, content));
}

async function writeInto(
  world: World,
  path: string,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  return told(path, async () => {
    const file = await world.files.open(resolve(world.directory, path), 'w');
    await file.writeFile(content).finally(() => file.close());
  });
}

async function told(path: string, write: () => Promise<void>): Promise<Problem | undefined> {
  try {
    await write();
    return undefined;
  } catch (fault) {
    const reason = errnoOf(fault);
    if (reason === undefined) throw fault;
    return pathProblem('file-not-written', path, { reason });
  }
}
