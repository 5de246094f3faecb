import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDurably } from '../../src/io/write-durably.ts';
import { fileAccess, type FileAccess, type OpenFile } from '../../src/io/file-access.ts';
import { fakeWorld } from '../support/fake-world.ts';

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function refusing(code: string): () => Promise<never> {
  return () => Promise.reject(errno(code));
}

/** Opens real files whose given method fails. */
function handlesFailingAt(method: 'writeFile' | 'sync' | 'stat', fault: () => unknown): FileAccess['open'] {
  return async (path, flags, mode) => {
    const handle = await fileAccess.open(path, flags, mode);
    if (flags === 'r') return handle;
    return new Proxy(handle, {
      get: (target, key: keyof OpenFile) => {
        if (key === method) return fault;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  };
}

describe('writing durably', () => {
  it('puts new text in the place of the old and leaves nothing else behind', async () => {
    const world = fakeWorld({ files: { 'sheet.yaml': 'old' } });
    expect(await writeDurably(world, 'sheet.yaml', 'new')).toBeUndefined();
    expect(readFileSync(join(world.directory, 'sheet.yaml'), 'utf8')).toBe('new');
    expect(readdirSync(world.directory)).toEqual(['sheet.yaml']);
  });

  it('keeps the permissions of the file', async () => {
    const world = fakeWorld({ files: { 'sheet.yaml': 'old' } });
    chmodSync(join(world.directory, 'sheet.yaml'), 0o600);
    await writeDurably(world, 'sheet.yaml', 'new');
    expect(statSync(join(world.directory, 'sheet.yaml')).mode & 0o777).toBe(0o600);
  });

  it('writes where a link points to, and leaves the link', async () => {
    const world = fakeWorld({ files: { 'real/sheet.yaml': 'old' } });
    symlinkSync('real/sheet.yaml', join(world.directory, 'link.yaml'));
    await writeDurably(world, 'link.yaml', 'new');
    expect(readFileSync(join(world.directory, 'real/sheet.yaml'), 'utf8')).toBe('new');
  });

  it('clears away a draft that a crash of an equal process left', async () => {
    const world = fakeWorld({ files: { '.sheet.yaml.1.draft': 'half' } });
    expect(await writeDurably(world, 'sheet.yaml', 'whole')).toBeUndefined();
    expect(readdirSync(world.directory)).toEqual(['sheet.yaml']);
  });

  const failures: readonly (readonly [string, string, Partial<FileAccess>])[] = [
    ['the folder refuses a new file', 'EACCES', { open: () => Promise.reject(errno('EACCES')) }],
    [
      'the disk is full',
      'ENOSPC',
      { open: handlesFailingAt('writeFile', () => Promise.reject(errno('ENOSPC'))) },
    ],
    [
      'only a part was taken',
      'ENOSPC',
      { open: handlesFailingAt('stat', () => Promise.resolve({ size: 1 })) },
    ],
    [
      'the disk does not confirm',
      'EIO',
      { open: handlesFailingAt('sync', () => Promise.reject(errno('EIO'))) },
    ],
    ['the rename fails', 'EPERM', { rename: () => Promise.reject(errno('EPERM')) }],
    ['an old draft cannot go', 'EBUSY', { unlink: () => Promise.reject(errno('EBUSY')) }],
    ['where a link leads is not told', 'EIO', { realpath: refusing('EIO') }],
    ['the permissions are not told', 'EIO', { stat: refusing('EIO') }],
  ];

  it.each(failures)('says so and keeps the old file when %s', async (_name, reason, access) => {
    const world = fakeWorld({ files: { 'sheet.yaml': 'old' }, access });
    const problem = await writeDurably(world, 'sheet.yaml', 'new text');
    expect(problem).toMatchObject({ code: 'file-not-written', args: { reason } });
    expect(readFileSync(join(world.directory, 'sheet.yaml'), 'utf8')).toBe('old');
    expect(readdirSync(world.directory)).toEqual(['sheet.yaml']);
  });

  it('does not mind a system that cannot put a folder on disk', async () => {
    const world = fakeWorld({
      access: {
        open: (path, flags, mode) =>
          flags === 'r' ? Promise.reject(errno('EISDIR')) : fileAccess.open(path, flags, mode),
      },
    });
    expect(await writeDurably(world, 'sheet.yaml', 'new')).toBeUndefined();
  });

  it('says so when the disk fails to confirm the folder', async () => {
    const failing: FileAccess['open'] = async (path, flags, mode) => {
      const handle = await fileAccess.open(path, flags, mode);
      if (flags !== 'r') return handle;
      return Object.assign(handle, { sync: () => Promise.reject(errno('EIO')) });
    };
    const world = fakeWorld({ access: { open: failing } });
    expect(await writeDurably(world, 'sheet.yaml', 'new')).toMatchObject({
      code: 'file-not-written',
      args: { reason: 'EIO', left: 'placed' },
    });
    expect(readFileSync(join(world.directory, 'sheet.yaml'), 'utf8')).toBe('new');
  });

  it('stops at an objection and leaves nothing behind', async () => {
    const world = fakeWorld({ files: { 'sheet.yaml': 'old' } });
    const raised = {
      code: 'file-exists',
      severity: 'error',
      place: { kind: 'path', path: 'x' },
      args: {},
    } as const;
    const objection = () => Promise.resolve(raised);
    expect(await writeDurably(world, 'sheet.yaml', 'new', { objection })).toBe(raised);
    expect(readFileSync(join(world.directory, 'sheet.yaml'), 'utf8')).toBe('old');
    expect(readdirSync(world.directory)).toEqual(['sheet.yaml']);
  });

  it('leaves a file alone that comes to be there meanwhile, where none was', async () => {
    const world = fakeWorld();
    const objection = (): Promise<undefined> => {
      writeFileSync(join(world.directory, 'sheet.yaml'), 'theirs');
      return Promise.resolve(undefined);
    };
    const problem = await writeDurably(world, 'sheet.yaml', 'ours', { isNew: true, objection });
    expect(problem).toMatchObject({ code: 'file-not-written', args: { reason: 'EEXIST' } });
    expect(readFileSync(join(world.directory, 'sheet.yaml'), 'utf8')).toBe('theirs');
    expect(readdirSync(world.directory)).toEqual(['sheet.yaml']);
  });

  it('makes a new file on a disk that knows no second names', async () => {
    const world = fakeWorld({ access: { link: () => Promise.reject(errno('EPERM')) } });
    expect(await writeDurably(world, 'sheet.yaml', 'new', { isNew: true })).toBeUndefined();
    expect(readdirSync(world.directory)).toEqual(['sheet.yaml']);
  });

  it('refuses a folder in the place of the file', async () => {
    const world = fakeWorld();
    mkdirSync(join(world.directory, 'sheet.yaml'));
    writeFileSync(join(world.directory, 'sheet.yaml', 'inside'), '');
    expect(await writeDurably(world, 'sheet.yaml', 'new')).toMatchObject({ code: 'file-not-written' });
  });

  it('does not hide a fault of the program behind a problem', async () => {
    const world = fakeWorld({ access: { rename: () => Promise.reject(new TypeError('ours')) } });
    await expect(writeDurably(world, 'sheet.yaml', 'new')).rejects.toThrow('ours');
  });
});
