import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { pathProblem } from './path-problem.ts';
import type { FileAccess, World } from './world.ts';

const usualMode = 0o666;

/**
 * Puts `content` in the place of the file at `path`, wholly or not at all, and returns only when the disk has it.
 * A link is followed, the file's permissions stay. Problems: file-not-written.
 */
export async function writeDurably(
  world: World,
  path: string,
  content: string | Uint8Array,
): Promise<Problem | undefined> {
  try {
    await replaceFile(world, resolve(world.directory, path), Buffer.from(content));
    return undefined;
  } catch (fault) {
    const reason = errnoOf(fault);
    if (reason === undefined) throw fault;
    return pathProblem('file-not-written', path, { reason });
  }
}

async function replaceFile({ files, processId }: World, path: string, bytes: Uint8Array): Promise<void> {
  const target = await files.realpath(path).catch(() => path);
  const folder = dirname(target);
  const draft = join(folder, `.${basename(target)}.${processId}.draft`);
  const mode = await modeOf(files, target);
  await files.unlink(draft).catch(ignoreMissing);
  try {
    await writeNewFile(files, { path: draft, bytes, mode });
    await files.rename(draft, target);
  } catch (fault) {
    await files.unlink(draft).catch(() => undefined);
    throw fault;
  }
  await syncFolder(files, folder);
}

type NewFile = { readonly path: string; readonly bytes: Uint8Array; readonly mode: number };

/** `wx` refuses whatever stands there, links included. */
async function writeNewFile(files: FileAccess, { path, bytes, mode }: NewFile): Promise<void> {
  const file = await files.open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    const { size } = await file.stat();
    if (size !== bytes.length)
      throw Object.assign(new Error('The disk took only a part.'), { code: 'ENOSPC' });
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The rename itself survives a power cut only when the folder is on disk; some systems cannot do that, and need not. */
async function syncFolder(files: FileAccess, folder: string): Promise<void> {
  const opened = await files.open(folder, 'r').catch(ignoreUnable);
  try {
    await opened?.sync().catch(ignoreUnable);
  } finally {
    await opened?.close();
  }
}

const unable = ['EISDIR', 'EACCES', 'EPERM', 'EINVAL', 'EBADF', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** A disk that fails is another matter than a system that has no such thing. */
function ignoreUnable(fault: unknown): undefined {
  if (!unable.includes(errnoOf(fault) ?? '')) throw fault;
}

async function modeOf(files: FileAccess, path: string): Promise<number> {
  const about = await files.stat(path).catch(() => undefined);
  return about === undefined ? usualMode : about.mode & 0o777;
}

function ignoreMissing(fault: unknown): void {
  if (errnoOf(fault) !== 'ENOENT') throw fault;
}
