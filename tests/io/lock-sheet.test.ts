import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockSheet } from '../../src/io/lock-sheet.ts';
import { fakeWorld, type WorldSketch } from '../support/fake-world.ts';

function aWorld(sketch: WorldSketch = {}) {
  const world = fakeWorld({ files: { 's.yaml': 'kit: a@1.0.0\n' }, running: [1], ...sketch });
  return { world, lock: join(world.directory, '.s.yaml.lock') };
}

/** What the lock of process 77 says. */
async function lockOf77({ world, lock }: ReturnType<typeof aWorld>): Promise<string> {
  const held = await lockSheet({ ...world, processId: 77 }, 's.yaml');
  const text = readFileSync(lock, 'utf8');
  if (held.ok) await held.release();
  return text;
}

/** A lock left behind that process 77 takes over in the instant in which `late` moves it away. */
async function overtaken({ world, lock }: ReturnType<typeof aWorld>) {
  const another = await lockOf77({ world, lock });
  writeFileSync(lock, '');
  const rename: typeof world.files.rename = (from, to) => {
    writeFileSync(lock, another);
    return world.files.rename(from, to);
  };
  return { late: { ...world, files: { ...world.files, rename } }, another };
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
    const { world, lock } = aWorld({ access: { rename: () => Promise.resolve() } });
    writeFileSync(lock, '');
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: false });
  });

  it('that another took over in the same instant stays theirs', async () => {
    const { world, lock } = aWorld({ running: [1, 77] });
    const { late, another } = await overtaken({ world, lock });
    expect(await lockSheet(late, 's.yaml')).toMatchObject({ ok: false, problem: { args: { process: 77 } } });
    expect(readFileSync(lock, 'utf8')).toBe(another);
    expect(readdirSync(world.directory).toSorted()).toEqual(['.s.yaml.lock', 's.yaml']);
  });

  it('that was moved in that instant and cannot be put back keeps everybody out until it is given back', async () => {
    const { world, lock } = aWorld({ running: [1, 77] });
    const holder = { ...world, processId: 77 };
    const held = await lockSheet(holder, 's.yaml');
    const away = join(world.directory, '.s.yaml.5.away');
    renameSync(lock, away);
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: false, problem: { args: { process: 77 } } });
    expect(existsSync(lock)).toBe(false);
    if (held.ok) await held.release();
    expect(existsSync(away)).toBe(false);
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: true });
  });

  it('stays moved where it cannot be put back', async () => {
    const link = () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }));
    const { world, lock } = aWorld({ running: [1, 77], access: { link } });
    const { late } = await overtaken({ world, lock });
    expect(await lockSheet(late, 's.yaml')).toMatchObject({ ok: false });
    expect(await lockSheet(world, 's.yaml')).toMatchObject({ ok: false, problem: { args: { process: 77 } } });
  });

  it('moved and left behind by a process that is gone is cleared away', async () => {
    const { world } = aWorld({ files: { 's.yaml': '', '.s.yaml.5.away': '{"process":77}' } });
    expect((await lockSheet(world, 's.yaml')).ok).toBe(true);
    expect(readdirSync(world.directory).toSorted()).toEqual(['.s.yaml.lock', 's.yaml']);
  });

  it('is refused where another took it for left behind while it was being written', async () => {
    const { world, lock } = aWorld({ running: [1, 77] });
    const another = await lockOf77({ world, lock });
    const open: typeof world.files.open = async (path, flags, mode) => {
      const opened = await world.files.open(path, flags, mode);
      const close = async () => {
        await opened.close();
        writeFileSync(lock, another);
      };
      return flags === 'wx' ? { ...opened, close } : opened;
    };
    const slow = { ...world, files: { ...world.files, open } };
    expect(await lockSheet(slow, 's.yaml')).toMatchObject({ ok: false, problem: { args: { process: 77 } } });
    expect(readFileSync(lock, 'utf8')).toBe(another);
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
