import { constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import type { FileAccess, OpenFile } from './file-access.ts';
import { pathProblem } from './path-problem.ts';
import type { World } from './world.ts';

export type Lock =
  | { readonly ok: true; readonly release: () => Promise<void> }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Takes a sheet for this process, by a small file beside it. A lock counts only while the process that made it is
 * running on the machine as it was started then; one left behind by a crash is taken over. Where no lock can be
 * written none is needed: the sheet cannot be written there either, and that is told when it is tried.
 * Problems: file-locked.
 */
export async function lockSheet(world: World, path: string): Promise<Lock> {
  const lock = await lockPath(world, path);
  const own = JSON.stringify(await signOf(world, world.processId));
  const made = await takeLock(world, lock, own);
  if (made === 'impossible') return { ok: true, release: nothing };
  const isOurs = made === 'made' && (await read(world, lock)) === own;
  const holder = isOurs ? await holderAway(world, lock) : await holderOf(world, lock);
  if (isOurs && holder === undefined) {
    await removeDrafts(world, lock);
    return { ok: true, release: () => releaseLock(world, lock, own) };
  }
  if (made === 'made') await releaseLock(world, lock, own);
  return { ok: false, problem: lockedBy(path, holder) };
}

function lockedBy(path: string, holder: number | undefined): Problem {
  return pathProblem('file-locked', path, holder === undefined ? {} : { process: holder });
}

async function takeLock(world: World, lock: string, own: string): Promise<Made> {
  const made = await makeLock(world, lock, own);
  return made === 'taken' && (await moveAway(world, lock)) ? makeLock(world, lock, own) : made;
}

/**
 * Whether nobody holds the lock, which is then out of the way. It is moved before it is removed, and looked at again:
 * another process may have taken it over since, and its lock is put back. Until then, or where it cannot be, that lock
 * counts where it lies, as whoever makes a lock looks for one moved away.
 */
async function moveAway(world: World, lock: string): Promise<boolean> {
  if ((await holderOf(world, lock)) !== undefined) return false;
  const { files } = world;
  const away = `${lock.slice(0, -'lock'.length)}${world.processId}.away`;
  await files.rename(lock, away).catch(nothing);
  const isFree = (await holderOf(world, away)) === undefined;
  const isBack =
    isFree ||
    (await files.link(away, lock).then(
      () => true,
      () => false,
    ));
  if (isBack) await files.unlink(away).catch(nothing);
  return isFree;
}

/** The process that holds a lock moved away; those that nobody holds are removed. */
async function holderAway(world: World, lock: string): Promise<number | undefined> {
  for (const away of await filesBeside(world, lock, '.away')) {
    const holder = await holderOf(world, away);
    if (holder !== undefined) return holder;
    await world.files.unlink(away).catch(nothing);
  }
  return undefined;
}

/** Unfinished writes of a process that was killed; nobody else may be writing this sheet now. */
async function removeDrafts(world: World, lock: string): Promise<void> {
  for (const draft of await filesBeside(world, lock, '.draft'))
    await world.files.unlink(draft).catch(nothing);
}

async function filesBeside({ files }: World, lock: string, suffix: string): Promise<readonly string[]> {
  const folder = dirname(lock);
  const stem = basename(lock, 'lock');
  const entries = await files.readdir(folder).catch(() => []);
  const names = entries.map(({ name }) => name);
  return names
    .filter((one) => one.startsWith(stem) && one.endsWith(suffix))
    .map((name) => join(folder, name));
}

/** Two names of one file share one lock. */
async function lockPath({ files, directory }: World, path: string): Promise<string> {
  const whole = resolve(directory, path);
  const target = await files.realpath(whole).catch(() => whole);
  return join(dirname(target), `.${basename(target)}.lock`);
}

type Made = 'made' | 'taken' | 'impossible';

async function makeLock({ files }: World, path: string, content: string): Promise<Made> {
  try {
    const file = await files.open(path, 'wx');
    await fill(files, file, { path, content });
    return 'made';
  } catch (fault) {
    if (errnoOf(fault) === undefined) throw fault;
    return errnoOf(fault) === 'EEXIST' ? 'taken' : 'impossible';
  }
}

/** A lock that says nothing would only be in the way. */
async function fill(
  files: FileAccess,
  file: OpenFile,
  { path, content }: { readonly path: string; readonly content: string },
): Promise<void> {
  try {
    await file.writeFile(content).finally(() => file.close());
  } catch (fault) {
    await files.unlink(path).catch(nothing);
    throw fault;
  }
}

async function releaseLock(world: World, lock: string, own: string): Promise<void> {
  for (const place of [lock, ...(await filesBeside(world, lock, '.away'))]) {
    if ((await read(world, place)) === own) await world.files.unlink(place).catch(nothing);
  }
}

/** Which start of the machine and of the process: a number alone may be given to another process later. */
type Sign = { readonly process: number; readonly boot: string; readonly started: string };

async function signOf(world: World, process: number): Promise<Sign> {
  const boot = (await read(world, '/proc/sys/kernel/random/boot_id'))?.trim() ?? '';
  const fields = (await read(world, `/proc/${process}/stat`))?.split(')').at(-1)?.trim().split(' ') ?? [];
  return { process, boot, started: fields[startField] ?? '' };
}

/** Start time of a process, counted after the name in `/proc/<id>/stat`. */
const startField = 19;

/** The process that holds a lock; undefined when it is gone, or the lock says nothing that can be read. */
async function holderOf(world: World, lock: string): Promise<number | undefined> {
  const sign = decodeSign(await read(world, lock));
  if (sign === undefined || !world.isRunning(sign.process)) return undefined;
  const now = await signOf(world, sign.process);
  return now.boot === sign.boot && now.started === sign.started ? sign.process : undefined;
}

function decodeSign(text: string | undefined): Sign | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isSign(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSign(value: unknown): value is Sign {
  return (
    typeof value === 'object' &&
    value !== null &&
    'process' in value &&
    'boot' in value &&
    'started' in value &&
    Number.isInteger(value.process)
  );
}

/** Bytes; no lock and nothing the system tells about a process is longer. */
const longest = 4096;

async function read({ files }: World, path: string): Promise<string | undefined> {
  // A pipe in its place would never open.
  const file = await files.open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (file === undefined) return undefined;
  return file
    .readStart(longest)
    .then(String)
    .finally(() => file.close())
    .catch(() => undefined);
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
