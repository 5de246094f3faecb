import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepChange } from '../../src/cli/keep-change.ts';
import { aKit } from '../support/a-kit.ts';
import { fakeWorld } from '../support/fake-world.ts';

const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }] });
const text = [
  'kit: test-kit@1.0.0',
  'company: { name: Acme }',
  'wave: 2026-Q4',
  'respondent: { id: ceo-1, role: ceo }',
  'date: 2026-11-20',
  'answers: {}',
  '',
].join('\n');
const elsewhere = () => Promise.resolve(undefined);
const level = (given: number) => ({ state: 'answered', value: { kind: 'level', level: given } }) as const;

function sitting() {
  const world = fakeWorld({ files: { 's.yaml': text } });
  const file = join(world.directory, 's.yaml');
  return { world, file, keep: keepChange(world, { kit, path: 's.yaml', text, elsewhere }).keep };
}

describe('keeping an answer', () => {
  it('has it in the file before it returns', async () => {
    const { keep, file } = sitting();
    expect(await keep({ kind: 'answer', question: 'a-q', answer: level(1) })).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toContain('answers:\n  a-q: 1\n');
    await keep({ kind: 'answer', question: 'b-q', answer: { state: 'unknown' } });
    expect(readFileSync(file, 'utf8')).toContain('  a-q: 1\n  b-q: unknown\n');
  });

  it('keeps what an editor changed meanwhile', async () => {
    const { keep, file } = sitting();
    writeFileSync(file, text.replace('Acme }', 'Acme } # a fine firm'));
    await keep({ kind: 'answer', question: 'a-q', answer: level(1) });
    expect(readFileSync(file, 'utf8')).toContain('# a fine firm');
    expect(readFileSync(file, 'utf8')).toContain('a-q: 1');
  });

  it.each(['no sheet at all: [', ''])(
    'leaves a file alone that is no sheet any more, and loses nothing',
    async (other) => {
      const { keep, file, world } = sitting();
      await keep({ kind: 'answer', question: 'a-q', answer: level(1) });
      writeFileSync(file, other);
      const problem = await keep({ kind: 'answer', question: 'b-q', answer: level(2) });
      expect(problem).toMatchObject({ code: 'file-changed-outside', args: { path: 's.kept.yaml' } });
      expect(readFileSync(file, 'utf8')).toBe(other);
      const beside = readFileSync(join(world.directory, 's.kept.yaml'), 'utf8');
      expect(beside).toContain('a-q: 1\n  b-q: 2\n');
      expect(readdirSync(world.directory).toSorted()).toEqual(['s.kept.yaml', 's.yaml']);
    },
  );

  it('does not write over another answer to the same question', async () => {
    const { keep, file, world } = sitting();
    const other = text.replace('answers: {}', 'answers:\n  a-q: 4');
    writeFileSync(file, other);
    const problem = await keep({ kind: 'answer', question: 'a-q', answer: level(1) });
    expect(problem).toMatchObject({ code: 'file-changed-outside' });
    expect(readFileSync(file, 'utf8')).toBe(other);
    expect(readFileSync(join(world.directory, 's.kept.yaml'), 'utf8')).toContain('a-q: 1');
  });

  it('does not write over another answer that has been in the file for several answers', async () => {
    const { keep, file, world } = sitting();
    await keep({ kind: 'answer', question: 'a-q', answer: level(3) });
    const other = readFileSync(file, 'utf8').replace('a-q: 3', 'a-q: 4');
    writeFileSync(file, other);
    expect(await keep({ kind: 'answer', question: 'b-q', answer: level(2) })).toBeUndefined();
    expect(await keep({ kind: 'answer', question: 'b-q', answer: level(0) })).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toContain('a-q: 4\n  b-q: 0\n');
    const problem = await keep({ kind: 'answer', question: 'a-q', answer: level(1) });
    expect(problem).toMatchObject({ code: 'file-changed-outside', args: { path: 's.kept.yaml' } });
    expect(readFileSync(file, 'utf8')).toContain('a-q: 4\n  b-q: 0\n');
    expect(readFileSync(join(world.directory, 's.kept.yaml'), 'utf8')).toContain('a-q: 1\n  b-q: 0\n');
  });

  it('does not write over a file that is changed while the new one is being written', async () => {
    const { world, file } = sitting();
    const others = ['Acme } # theirs', 'Acme } # theirs, again'];
    const open: typeof world.files.open = async (path, flags, mode) => {
      const opened = await world.files.open(path, flags, mode);
      const other = flags === 'wx' ? others.shift() : undefined;
      if (other !== undefined) writeFileSync(file, text.replace('Acme }', other));
      return opened;
    };
    const { keep } = keepChange(
      { ...world, files: { ...world.files, open } },
      { kit, path: 's.yaml', text, elsewhere },
    );
    expect(await keep({ kind: 'answer', question: 'a-q', answer: level(1) })).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toContain('# theirs, again');
    expect(readFileSync(file, 'utf8')).toContain('a-q: 1');
    expect(readdirSync(world.directory)).toEqual(['s.yaml']);
  });

  it('leaves what an earlier sitting kept beside the sheet', async () => {
    const { keep, file, world } = sitting();
    writeFileSync(join(world.directory, 's.kept.yaml'), 'earlier');
    writeFileSync(file, 'no sheet: [');
    expect(await keep({ kind: 'answer', question: 'a-q', answer: level(1) })).toMatchObject({
      args: { path: 's.kept-2.yaml' },
    });
    expect(readFileSync(join(world.directory, 's.kept.yaml'), 'utf8')).toBe('earlier');
    expect(readFileSync(join(world.directory, 's.kept-2.yaml'), 'utf8')).toContain('a-q: 1');
  });

  it('asks for another place when nothing can be kept beside the sheet', async () => {
    const { world, file } = sitting();
    const link: typeof world.files.link = (from, to) =>
      to.endsWith('.kept.yaml')
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : world.files.link(from, to);
    writeFileSync(file, 'no sheet: [');
    const keeper = keepChange(
      { ...world, files: { ...world.files, link } },
      { kit, path: 's.yaml', text, elsewhere: () => Promise.resolve('other.yaml') },
    );
    expect(await keeper.keep({ kind: 'answer', question: 'a-q', answer: level(1) })).toBeUndefined();
    expect(keeper.path()).toBe('other.yaml');
    expect(readFileSync(join(world.directory, 'other.yaml'), 'utf8')).toContain('a-q: 1');
  });

  it('puts a flag beside what an editor changed meanwhile', async () => {
    const { keep, file } = sitting();
    writeFileSync(file, text.replace('answers: {}', 'answers:\n  a-q: 4'));
    expect(await keep({ kind: 'flag', flag: 'hurried' })).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toMatch(/flags: \[ hurried \]\nanswers:\n {2}a-q: 4/);
  });

  it('goes on in another place, which must not be taken', async () => {
    const { world } = sitting();
    const places = ['s.yaml', 'other.yaml'];
    const full = (from: string, to: string) =>
      to.endsWith('s.yaml')
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : rename(from, to);
    const keeper = keepChange(
      { ...world, files: { ...world.files, rename: full } },
      { kit, path: 's.yaml', text, elsewhere: () => Promise.resolve(places.shift()) },
    );
    expect(await keeper.keep({ kind: 'answer', question: 'a-q', answer: level(1) })).toBeUndefined();
    expect(keeper.path()).toBe('other.yaml');
    expect(await keeper.keep({ kind: 'answer', question: 'b-q', answer: level(2) })).toBeUndefined();
    expect(readFileSync(join(world.directory, 'other.yaml'), 'utf8')).toContain('a-q: 1\n  b-q: 2');
    expect(readFileSync(join(world.directory, 's.yaml'), 'utf8')).toBe(text);
  });

  it('says when the disk takes nothing', async () => {
    const world = fakeWorld({
      files: { 's.yaml': text },
      access: { rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) },
    });
    const { keep } = keepChange(world, { kit, path: 's.yaml', text, elsewhere });
    expect(await keep({ kind: 'answer', question: 'a-q', answer: level(1) })).toMatchObject({
      code: 'file-not-written',
    });
    expect(readFileSync(join(world.directory, 's.yaml'), 'utf8')).toBe(text);
  });
});
