import { constants } from 'node:fs';
import { resolve } from 'node:path';
import type { Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { decodeText } from './decode-text.ts';
import { largestFile } from './largest-file.ts';
import { pathProblem } from './path-problem.ts';
import { readInput } from './read-input.ts';
import { readingFault } from './reading-fault.ts';
import type { World } from './world.ts';

/**
 * The text of a file, or of standard input for `-`. Never waits on a pipe or a device.
 * Problems: file-missing, file-unreadable, file-is-directory, file-not-regular, file-too-large, file-not-text, file-empty.
 */
export async function readSource(world: World, path: string): Promise<Result<SourceText>> {
  if (path === '-') return readInput(world, largestFile);
  try {
    return await readRegularFile(world, path);
  } catch (fault) {
    return { ok: false, problems: [readingFault(path, fault)] };
  }
}

async function readRegularFile(world: World, path: string): Promise<Result<SourceText>> {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  const file = await world.files.open(resolve(world.directory, path), flags);
  try {
    const about = await file.stat();
    if (about.isDirectory()) return { ok: false, problems: [pathProblem('file-is-directory', path)] };
    if (!about.isFile()) return { ok: false, problems: [pathProblem('file-not-regular', path)] };
    if (about.size > largestFile) {
      return { ok: false, problems: [pathProblem('file-too-large', path, { limit: largestFile })] };
    }
    return decodeText(path, await file.readFile());
  } finally {
    await file.close();
  }
}
