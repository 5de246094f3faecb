import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockSheet } from '../../src/io/lock-sheet.ts';
import { fakeWorld, type WorldSketch } from '../support/fake-world.ts';

function aWorld(sketch: WorldSketch = {}) {
  const world = fakeWorld({ files: { 's.yaml': 'kit: a@1.0.0\n' }, running: [1], ...sketch });
  return { world, lock: join(world.directory, '.s.yaml.lock') };
}

describe('the lock of a sheet', () => {
  it('keeps a second interview out until it is given back', async () => {
    const { world, lock } = aWorld();
    const first = await lockSheet(world, 's.yaml');
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: false, problem: { code: 'file-locked' } });
    if (first.ok) await first.release();
    expect(existsSync(lock)).toBe(false);
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: true });
  });

  it('is one for two names of the same file', async () => {
    const { world } = aWorld();
    symlinkSync(join(world.directory, 's.yaml'), join(world.directory, 'link.yaml'));
    await lockSheet(world, 'link.yaml');
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: false });
  });

  it.each([
    ['a process that is gone', JSON.stringify({ process: 99, boot: '', started: '' })],
    ['another start of the machine', JSON.stringify({ process: 1, boot: 'another', started: '' })],
    ['another process of the same number', JSON.stringify({ process: 1, boot: '', started: 'another' })],
    ['a crash before it was written', ''],
    ['somebody who wrote something else', '"1"'],
    ['somebody who wrote half', '{"process":1}'],
  ])('left behind by %s never blocks', async (_who, content) => {
    const { world, lock } = aWorld();
    writeFileSync(lock, content);
    const taken = await lockSheet(world, 's.yaml');
    expect(taken.ok).toBe(true);
    expect(readFileSync(lock, 'utf8')).toContain('"process":1');
  });

  it.each([
    ['a pipe', (lock: string) => execFileSync('mkfifo', [lock])],
    ['a stream without end', (lock: string) => symlinkSync('/dev/zero', lock)],
  ])('whose place is taken by %s never blocks', async (_what, take) => {
    const { world, lock } = aWorld();
    take(lock);
    expect((await lockSheet(world, 's.yaml')).ok).toBe(true);
  });

  it('that somebody else has taken over meanwhile is not given back', async () => {
    const { world, lock } = aWorld();
    const taken = await lockSheet(world, 's.yaml');
    writeFileSync(lock, 'another');
    if (taken.ok) await taken.release();
    expect(readFileSync(lock, 'utf8')).toBe('another');
  });

  it('is not needed where nothing can be written', async () => {
    const refused = () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' }));
    const { world } = aWorld({ access: { open: refused } });
    const taken = await lockSheet(world, 's.yaml');
    expect(taken.ok).toBe(true);
    if (taken.ok) await taken.release();
  });

  it('that cannot be written is not left lying', async () => {
    const { world, lock } = aWorld();
    const open: typeof world.files.open = async (path, flags, mode) => {
      const opened = await world.files.open(path, flags, mode);
      const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      return flags === 'wx' ? Object.assign(opened, { writeFile: full }) : opened;
    };
    const taken = await lockSheet({ ...world, files: { ...world.files, open } }, 's.yaml');
    expect(taken.ok).toBe(true);
    expect(existsSync(lock)).toBe(false);
  });

  it('is refused where somebody takes the freed lock first', async () => {
    const { world, lock } = aWorld({ access: { unlink: () => Promise.resolve() } });
    writeFileSync(lock, '');
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: false });
  });

  it('clears away unfinished writes of a process that was killed', async () => {
    const { world } = aWorld({ files: { 's.yaml': '', '.s.yaml.99.draft': 'half', '.t.yaml.99.draft': '' } });
    await lockSheet(world, 's.yaml');
    expect(readdirSync(world.directory).toSorted()).toEqual(['.s.yaml.lock', '.t.yaml.99.draft', 's.yaml']);
  });

  it('passes on a fault that is not the system’s', async () => {
    const { world } = aWorld({ access: { open: () => Promise.reject(new TypeError('ours')) } });
    await expect(lockSheet(world, 's.yaml')).rejects.toThrow('ours');
  });
});
