import { constants } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Logo } from '../model/brand.ts';
import type { Place, Problem, Result } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import type { World } from './world.ts';

/** Bytes; the picture travels inside every page. */
const largestPicture = 256 * 1024;

export type PictureWish = {
  /** The file that names the picture. */
  readonly beside: string;
  readonly path: string;
  /** Where it is named. */
  readonly place: Place;
};

/**
 * A PNG, JPEG or SVG picture, told by its first bytes and not by its name. An SVG is only ever shown as an image, where
 * no script of its own can run. Problems, at the place that names it: picture-unreadable, picture-wrong.
 */
export async function readPicture(world: World, { beside, path, place }: PictureWish): Promise<Result<Logo>> {
  const where = beside === '-' ? '.' : dirname(beside);
  const bytes = await bytesOf(world, join(resolve(world.directory, where), path));
  if (typeof bytes === 'string') return refused('picture-unreadable', place, { path, reason: bytes });
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined || bytes.length > largestPicture) {
    return refused('picture-wrong', place, { path, limit: largestPicture / 1024 });
  }
  return { ok: true, value: { mediaType, base64: bytes.toString('base64') }, problems: [] };
}

async function bytesOf(world: World, path: string): Promise<Buffer | string> {
  try {
    // A pipe that nobody writes to would never open.
    const file = await world.files.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await file.readStart(largestPicture + 1);
    } finally {
      await file.close();
    }
  } catch (fault) {
    const errno = errnoOf(fault);
    if (errno === undefined) throw fault;
    return errno;
  }
}

function mediaTypeOf(bytes: Buffer): Logo['mediaType'] | undefined {
  if (bytes.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n') return 'image/png';
  if (bytes.subarray(0, 3).toString('latin1') === '\u00ff\u00d8\u00ff') return 'image/jpeg';
  const start = bytes.subarray(0, 1000).toString('utf8').trimStart();
  return /^(?:\ufeff|<\?xml|<!--|<!DOCTYPE svg|<svg)[\s\S]*<svg[\s>]|^<svg[\s>]/u.test(start)
    ? 'image/svg+xml'
    : undefined;
}

function refused(
  code: 'picture-unreadable' | 'picture-wrong',
  place: Place,
  args: Problem['args'],
): Result<Logo> {
  return { ok: false, problems: [{ code, severity: 'error', place, args }] };
}
