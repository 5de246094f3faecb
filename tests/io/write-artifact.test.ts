import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSource } from '../../src/io/read-source.ts';
import { writeArtifact } from '../../src/io/write-artifact.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import { fakeWorld } from '../support/fake-world.ts';

/** A stream whose every write ends with this fault. */
function failing(fault: Error): Writable {
  const stream = new Writable({ write: (_piece, _encoding, taken) => taken(fault) });
  return stream.on('error', () => undefined);
}

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function refusing(code: string): () => Promise<never> {
  return () => Promise.reject(errno(code));
}

describe('writing a page', () => {
  it('goes to standard output for -', async () => {
    const world = fakeWorld();
    expect(await writeArtifact(world, { path: '-', force: false }, 'page')).toBeUndefined();
    expect(world.printed()).toBe('page');
  });

  it('makes a new file', async () => {
    const world = fakeWorld();
    expect(await writeArtifact(world, { path: 'a.json', force: false }, 'page')).toBeUndefined();
    expect(readFileSync(join(world.directory, 'a.json'), 'utf8')).toBe('page');
  });

  it('leaves a file that is there, unless forced', async () => {
    const world = fakeWorld({ files: { 'a.json': 'mine' } });
    expect(await writeArtifact(world, { path: 'a.json', force: false }, 'page')).toMatchObject({
      code: 'file-exists',
      place: { path: 'a.json' },
    });
    expect(readFileSync(join(world.directory, 'a.json'), 'utf8')).toBe('mine');
    expect(await writeArtifact(world, { path: 'a.json', force: true }, 'page')).toBeUndefined();
    expect(readFileSync(join(world.directory, 'a.json'), 'utf8')).toBe('page');
  });

  it('lets a page replace what it may, but never what was read, not even by force', async () => {
    const world = fakeWorld({ files: { 'a.json': 'old' } });
    const target = { path: 'a.json', force: false, mayReplace: (held: string) => held === 'old' };
    const inA = (): string => readFileSync(join(world.directory, 'a.json'), 'utf8');
    expect(await writeArtifact(world, target, 'new')).toBeUndefined();
    expect(await writeArtifact(world, target, 'newer')).toMatchObject({ code: 'file-exists' });
    expect(inA()).toBe('new');
    expect((await readSource(world, 'a.json')).ok).toBe(true);
    expect(await writeArtifact(world, { ...target, force: true }, 'newer')).toMatchObject({
      code: 'file-is-input',
      place: { path: 'a.json' },
    });
    expect(inA()).toBe('new');
  });

  it('leaves a file of which a failing disk does not tell whether it is there', async () => {
    const world = fakeWorld({
      files: { 'a.json': 'mine' },
      access: { stat: refusing('EIO') },
    });
    expect(await writeArtifact(world, { path: 'a.json', force: false }, 'page')).toMatchObject({
      code: 'file-not-written',
      args: { reason: 'EIO', left: 'before' },
    });
    expect(readFileSync(join(world.directory, 'a.json'), 'utf8')).toBe('mine');
  });

  it('leaves a file that another program makes meanwhile', async () => {
    const world = fakeWorld({
      access: { stat: refusing('ENOENT') },
      files: { 'a.json': 'mine' },
    });
    expect(await writeArtifact(world, { path: 'a.json', force: false }, 'page')).toMatchObject({
      code: 'file-exists',
    });
    expect(readFileSync(join(world.directory, 'a.json'), 'utf8')).toBe('mine');
  });

  it('refuses a folder', async () => {
    const world = fakeWorld();
    mkdirSync(join(world.directory, 'a'));
    expect(await writeArtifact(world, { path: 'a', force: true }, '')).toMatchObject({
      code: 'file-is-directory',
    });
  });

  it('writes into a device and leaves it a device', async () => {
    expect(await writeArtifact(fakeWorld(), { path: '/dev/null', force: false }, 'page')).toBeUndefined();
    expect(await writeArtifact(fakeWorld(), { path: '/dev/full', force: false }, 'page')).toMatchObject({
      code: 'file-not-written',
      args: { reason: 'ENOSPC' },
    });
  });

  it('refuses a pipe that nobody reads instead of waiting, and writes into one that somebody does', async () => {
    const world = fakeWorld();
    const path = join(world.directory, 'pipe');
    execFileSync('mkfifo', [path]);
    const problem = await writeArtifact(world, { path: 'pipe', force: true }, 'page');
    expect(problem).toMatchObject({ code: 'file-not-written', args: { reason: 'ENXIO', left: 'before' } });
    expect(formatProblems([problem].filter((one) => one !== undefined))).toContain(
      '(nobody reads from it, ENXIO)',
    );
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    onTestFinished(() => closeSync(reader));
    expect(await writeArtifact(world, { path: 'pipe', force: false }, 'page')).toBeUndefined();
    expect(readFileSync(reader, 'utf8')).toBe('page');
  });

  it.each([true, false])('calls a link that leads nowhere so, forced or not', async (force) => {
    const world = fakeWorld();
    symlinkSync('nowhere/a.json', join(world.directory, 'a.json'));
    const problem = await writeArtifact(world, { path: 'a.json', force }, 'page');
    expect(problem).toMatchObject({ code: 'file-exists', args: { link: 'broken' } });
    expect(formatProblems([problem].filter((one) => one !== undefined))).toContain(
      'a link that leads nowhere',
    );
    expect(readlinkSync(join(world.directory, 'a.json'))).toBe('nowhere/a.json');
  });

  it('is quiet when the reader of standard output has gone', async () => {
    const world = { ...fakeWorld(), output: failing(errno('EPIPE')) };
    expect(await writeArtifact(world, { path: '-', force: false }, 'page')).toBeUndefined();
  });

  it('says when standard output takes nothing', async () => {
    const world = { ...fakeWorld(), output: failing(errno('ENOSPC')) };
    expect(await writeArtifact(world, { path: '-', force: false }, 'page')).toMatchObject({
      code: 'file-not-written',
      place: { path: '-' },
    });
  });

  it('does not hide a fault of the program behind a problem', async () => {
    const world = { ...fakeWorld(), output: failing(new TypeError('ours')) };
    await expect(writeArtifact(world, { path: '-', force: false }, 'page')).rejects.toThrow('ours');
  });
});
