import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/io/find-files.ts';
import { fakeWorld } from '../support/fake-world.ts';

const files = {
  'b.yaml': 'x',
  'a.yml': 'x',
  'notes.txt': 'x',
  'policy.yaml': 'x',
  'strict.policy.yaml': 'x',
  '.hidden/c.yaml': 'x',
  'node_modules/d.yaml': 'x',
  'wave/e.yaml': 'x',
  'my-kit/kit.yaml': 'x',
  'my-kit/alignment.yaml': 'x',
  'empty/readme.md': 'x',
};

describe('finding sheets', () => {
  it('takes a folder to the bottom, without kits, policies and hidden things, in order', async () => {
    expect(await findFiles(fakeWorld({ files }), ['.'])).toEqual({
      paths: ['a.yml', 'b.yaml', 'wave/e.yaml'],
      problems: [],
    });
  });

  it('takes files as they are named, each once, in order, and standard input', async () => {
    const { paths } = await findFiles(fakeWorld({ files }), ['wave/e.yaml', '-', 'notes.txt', 'wave']);
    expect(paths).toEqual(['-', 'notes.txt', 'wave/e.yaml']);
  });

  it('takes patterns', async () => {
    const { paths } = await findFiles(fakeWorld({ files }), ['w*/*.yaml']);
    expect(paths).toEqual(['wave/e.yaml']);
  });

  it('leaves a policy and a brand out of a pattern, also where the shell has put in the names', async () => {
    const world = fakeWorld({ files: { ...files, 'wave/topline.policy.yaml': 'x', 'wave/brand.yaml': 'x' } });
    const named = ['wave/brand.yaml', 'wave/e.yaml', 'wave/topline.policy.yaml'];
    for (const given of [['wave/*.yaml'], named]) {
      expect(await findFiles(world, given)).toEqual({ paths: ['wave/e.yaml'], problems: [] });
    }
  });

  it('leaves out of a folder and of a pattern what is read as something else, by whatever name', async () => {
    const world = fakeWorld({ files: { ...files, 'wave/strict.yaml': 'x' } });
    for (const given of [['wave'], ['wave/*.yaml'], ['wave/e.yaml', 'wave/strict.yaml']]) {
      const { paths } = await findFiles(world, given, ['./wave/../wave/strict.yaml']);
      expect(paths).toEqual(['wave/e.yaml']);
    }
    expect((await findFiles(world, ['wave/strict.yaml'], ['wave/strict.yaml'])).paths).toEqual([
      'wave/strict.yaml',
    ]);
  });

  it('takes a file that is named alone whatever its name', async () => {
    expect((await findFiles(fakeWorld({ files }), ['policy.yaml'])).paths).toEqual(['policy.yaml']);
  });

  it('takes a file whose name looks like a pattern', async () => {
    const { paths } = await findFiles(fakeWorld({ files: { 'a[1].yaml': 'x' } }), ['a[1].yaml']);
    expect(paths).toEqual(['a[1].yaml']);
  });

  it('says which paths give nothing, all of them', async () => {
    const { paths, problems } = await findFiles(fakeWorld({ files }), [
      'none.yaml',
      'empty',
      'z*.yaml',
      'wave',
    ]);
    expect(paths).toEqual(['wave/e.yaml']);
    expect(problems).toMatchObject([
      { code: 'file-missing', place: { path: 'none.yaml' } },
      { code: 'nothing-found', place: { path: 'empty' } },
      { code: 'nothing-found', place: { path: 'z*.yaml' } },
    ]);
  });

  it('says when a folder may not be read', async () => {
    const readdir = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
    const world = fakeWorld({ files, access: { readdir } });
    expect((await findFiles(world, ['wave'])).problems).toMatchObject([{ code: 'file-unreadable' }]);
  });
});
