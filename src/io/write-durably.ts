import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { unlessMissing } from './unless-missing.ts';
import type { FileAccess } from './file-access.ts';
import type { World } from './world.ts';
import { writingFault } from './writing-fault.ts';

const usualMode = 0o666;

export type Writing = {
  /** Whether nothing may be there yet; what comes to be there meanwhile is left alone, with the reason EEXIST. */
  readonly isNew?: boolean;
  /** Asked when the new content is on disk, just before it takes its place; a problem stops it. */
  readonly objection?: () => Promise<Problem | undefined>;
};

/**
 * Puts `content` in the place of the file at `path`, wholly or not at all, and returns only when the disk has it.
 * A link is followed, the file's permissions stay. Problems: file-not-written, and those of the objection.
 */
export async function writeDurably(
  world: World,
  path: string,
  content: string | Uint8Array,
  writing: Writing = {},
): Promise<Problem | undefined> {
  const { files, directory } = world;
  try {
    const target = await targetOf(files, resolve(directory, path));
    const draft = join(dirname(target), `.${basename(target)}.${world.processId}.draft`);
    const put = { draft, target, bytes: Buffer.from(content), ...writing };
    const problem = await replaceFile(files, put);
    if (problem !== undefined) return problem;
    return await confirmFolder(files, path, dirname(target));
  } catch (fault) {
    return writingFault(path, fault, 'before');
  }
}

/** Where a link leads to; one that leads nowhere is left alone. */
async function targetOf(files: FileAccess, path: string): Promise<string> {
  return (await unlessMissing(files.realpath(path))) ?? path;
}

type Put = Writing & { readonly draft: string; readonly target: string; readonly bytes: Uint8Array };

async function replaceFile(files: FileAccess, put: Put): Promise<Problem | undefined> {
  const { draft, target, objection } = put;
  const mode = ((await unlessMissing(files.stat(target)))?.mode ?? usualMode) & 0o777;
  await unlessMissing(files.unlink(draft));
  try {
    await writeNewFile(files, put, mode);
    const problem = await objection?.();
    if (problem !== undefined) await clear(files, draft);
    else await takePlace(files, put);
    return problem;
  } catch (fault) {
    await clear(files, draft);
    throw fault;
  }
}

/** A draft that will not go is no reason to tell less of what went wrong, or to call a finished file unfinished. */
async function clear(files: FileAccess, draft: string): Promise<void> {
  await files.unlink(draft).catch(() => undefined);
}

/** `wx` refuses whatever stands there, links included. */
async function writeNewFile(files: FileAccess, { draft, bytes }: Put, mode: number): Promise<void> {
  const file = await files.open(draft, 'wx', mode);
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

/** A second name is given only where none is yet, a new name in any case. Some disks know no second names. */
async function takePlace(files: FileAccess, { draft, target, isNew }: Put): Promise<void> {
  if (isNew === true && (await isLinked(files, draft, target))) await clear(files, draft);
  else await files.rename(draft, target);
}

async function isLinked(files: FileAccess, draft: string, target: string): Promise<boolean> {
  try {
    await files.link(draft, target);
    return true;
  } catch (fault) {
    ignoreUnable(fault);
    return false;
  }
}

/** The new name itself survives a power cut only when the folder is on disk; some systems cannot do that, and need not. */
async function confirmFolder(files: FileAccess, path: string, folder: string): Promise<Problem | undefined> {
  try {
    await syncFolder(files, folder);
    return undefined;
  } catch (fault) {
    return writingFault(path, fault, 'placed');
  }
}

async function syncFolder(files: FileAccess, folder: string): Promise<void> {
  const opened = await files.open(folder, 'r').catch(ignoreUnable);
  try {
    await opened?.sync().catch(ignoreUnable);
  } finally {
    await opened?.close();
  }
}

const unable = ['EISDIR', 'EACCES', 'EPERM', 'EINVAL', 'EBADF', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** A disk that fails is another matter than a system that has no such thing. */
function ignoreUnable(fault: unknown): undefined {
  if (!unable.includes(errnoOf(fault) ?? '')) throw fault;
}
