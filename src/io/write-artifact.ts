import { constants } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isFolder } from './is-folder.ts';
import { pathProblem } from './path-problem.ts';
import { readSource } from './read-source.ts';
import { unlessMissing } from './unless-missing.ts';
import type { World } from './world.ts';
import { writeDurably } from './write-durably.ts';
import { writeText } from './write-text.ts';
import { writingFault, type Left } from './writing-fault.ts';

export type Target = {
  readonly path: string;
  readonly force: boolean;
  /** Whether the page may take the place of a text that is there already, also where nobody forces it. */
  readonly mayReplace?: (held: string) => boolean;
};

/**
 * Writes a finished page to a file, or to standard output for `-`. A file that is there already, or comes to be there
 * meanwhile, stays, unless forced or unless the page may replace it; one that was read stays in any case. A device is
 * written into, and a pipe that somebody reads. Problems: file-exists, file-is-input, file-is-directory,
 * file-not-written.
 */
export async function writeArtifact(
  world: World,
  target: Target,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  const { path } = target;
  if (path === '-') {
    return told('-', 'part', () => writeText(world.output, content).then(() => undefined));
  }
  return told(path, 'before', async () => {
    if (await isFolder(world, path)) return pathProblem('file-is-directory', path);
    const about = await unlessMissing(world.files.stat(resolve(world.directory, path)));
    if (about === undefined) return writeNew(world, path, content);
    if (about.isFIFO()) await findReader(world, path);
    if (!about.isFile()) return writeInto(world, path, content);
    return writeAgain(world, target, content);
  });
}

async function writeAgain(
  world: World,
  target: Target,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  const { path, force } = target;
  if (await world.files.hasRead(resolve(world.directory, path))) return pathProblem('file-is-input', path);
  if (!force && !(await givesWay(world, target))) return pathProblem('file-exists', path);
  return writeDurably(world, path, content);
}

async function givesWay(world: World, { path, mayReplace }: Target): Promise<boolean> {
  if (mayReplace === undefined) return false;
  const held = await readSource(world, path);
  return held.ok && mayReplace(held.value.text);
}

async function writeNew(
  world: World,
  path: string,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  const problem = await writeDurably(world, path, content, { isNew: true });
  if (problem?.args['reason'] !== 'EEXIST') return problem;
  const about = await unlessMissing(world.files.stat(resolve(world.directory, path)));
  return pathProblem('file-exists', path, about === undefined ? { link: 'broken' } : {});
}

/** To open a pipe that nobody reads would wait until somebody does. Thrown then: ENXIO. */
async function findReader(world: World, path: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_NONBLOCK;
  const pipe = await world.files.open(resolve(world.directory, path), flags);
  await pipe.close();
}

async function writeInto(
  world: World,
  path: string,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  return told(path, 'part', async () => {
    const file = await world.files.open(resolve(world.directory, path), 'w');
    await file.writeFile(content).finally(() => file.close());
    return undefined;
  });
}

async function told(
  path: string,
  left: Left,
  write: () => Promise<Problem | undefined>,
): Promise<Problem | undefined> {
  try {
    return await write();
  } catch (fault) {
    return writingFault(path, fault, left);
  }
}
