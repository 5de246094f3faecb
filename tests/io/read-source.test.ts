import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/io/read-source.ts';
import { fakeWorld } from '../support/fake-world.ts';

function failingWith(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

describe('reading a file', () => {
  it('gives its text without a byte order mark, under the path it was asked for', async () => {
    const world = fakeWorld({ files: { 'a/b.yaml': '\ufeffkit: x\n' } });
    expect(await readSource(world, 'a/b.yaml')).toEqual({
      ok: true,
      value: { path: 'a/b.yaml', text: 'kit: x\n' },
      problems: [],
    });
  });

  it.each([
    ['nothing there', 'missing.yaml', 'file-missing'],
    ['a file where a folder should be', 'good.yaml/x.yaml', 'file-missing'],
    ['a folder', 'folder', 'file-is-directory'],
    ['an empty file', 'empty.yaml', 'file-empty'],
    ['only blanks', 'blank.yaml', 'file-empty'],
    ['more than eight megabytes', 'large.yaml', 'file-too-large'],
    ['a pipe nobody writes to', 'pipe', 'file-not-regular'],
    ['a device', '/dev/zero', 'file-not-regular'],
    ['a link that points to itself', 'loop', 'file-unreadable'],
  ])('says what is wrong with %s', async (_name, path, code) => {
    const world = fakeWorld({
      files: {
        'good.yaml': 'kit: x\n',
        'empty.yaml': '',
        'blank.yaml': ' \n\t\n',
        'large.yaml': new Uint8Array(8 * 1024 * 1024 + 1),
      },
    });
    mkdirSync(join(world.directory, 'folder'));
    symlinkSync('loop', join(world.directory, 'loop'));
    execFileSync('mkfifo', [join(world.directory, 'pipe')]);
    const read = await readSource(world, path);
    expect(read.problems).toMatchObject([{ code, severity: 'error', place: { kind: 'path', path } }]);
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6b, 0]), 1, 1],
    ['a NUL', 'kit: x\nwave: \u0000', 2, 7],
    ['a letter in Latin 1', new Uint8Array([0x6b, 0x0a, 0x6b, 0xe9, 0x0a]), 2, 2],
    [
      'half a letter behind whole ones',
      Buffer.concat([Buffer.from('a: \u{1f600}\ufffd \u{1f600}\nb: z\u00f6lf '), new Uint8Array([0xc3])]),
      2,
      9,
    ],
  ])('says where %s stands', async (_name, content, line, column) => {
    const world = fakeWorld({ files: { 'x.yaml': content } });
    const { problems } = await readSource(world, 'x.yaml');
    expect(problems).toMatchObject([
      { code: 'file-not-text', place: { kind: 'file', path: 'x.yaml', line, column } },
    ]);
  });

  it.each([
    ['EACCES', 'file-unreadable'],
    ['EPERM', 'file-unreadable'],
    ['EIO', 'file-unreadable'],
    ['EISDIR', 'file-is-directory'],
    ['ENXIO', 'file-not-regular'],
  ])('turns %s into %s', async (errno, code) => {
    const world = fakeWorld({ access: { open: failingWith(errno) } });
    expect((await readSource(world, 'a.yaml')).problems).toMatchObject([{ code, args: { reason: errno } }]);
  });

  it('does not hide a fault of the program behind a problem', async () => {
    const world = fakeWorld({ access: { open: () => Promise.reject(new TypeError('ours')) } });
    await expect(readSource(world, 'a.yaml')).rejects.toThrow('ours');
  });
});

describe('reading standard input', () => {
  it('gives all of it', async () => {
    const world = fakeWorld({ input: 'kit: x\n' });
    expect(await readSource(world, '-')).toMatchObject({ ok: true, value: { path: '-', text: 'kit: x\n' } });
  });

  it('refuses a terminal instead of waiting for it', async () => {
    const world = fakeWorld({ terminal: true });
    expect((await readSource(world, '-')).problems).toMatchObject([{ code: 'file-not-regular' }]);
  });

  it('refuses more than eight megabytes', async () => {
    const world = fakeWorld({ input: 'x'.repeat(8 * 1024 * 1024 + 1) });
    expect((await readSource(world, '-')).problems).toMatchObject([{ code: 'file-too-large' }]);
  });

  it('says that nothing came', async () => {
    expect((await readSource(fakeWorld(), '-')).problems).toMatchObject([{ code: 'file-empty' }]);
  });

  it('says when it breaks off', async () => {
    const world = fakeWorld();
    const broken = Object.assign(new Error('gone'), { code: 'EIO' });
    const input = Object.assign(world.input, {
      async *[Symbol.asyncIterator]() {
        yield await Promise.reject<string>(broken);
      },
    });
    expect((await readSource({ ...world, input }, '-')).problems).toMatchObject([
      { code: 'file-unreadable' },
    ]);
  });
});
