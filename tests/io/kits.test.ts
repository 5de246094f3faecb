import { describe, expect, it } from 'vitest';
import { findKitUpwards } from '../../src/io/find-kit-upwards.ts';
import { newSheetPath } from '../../src/io/new-sheet-path.ts';
import { readCompiledKit } from '../../src/io/read-compiled-kit.ts';
import { shippedKitFolder } from '../../src/io/shipped-kit-folder.ts';
import { fakeWorld } from '../support/fake-world.ts';

describe('finding a kit', () => {
  it('looks beside the sheet, then in the folders above', async () => {
    const world = fakeWorld({ files: { 'mine/kit.yaml': 'x', 'a/b/s.yaml': 'x', 'a/mine/kit.yaml': 'x' } });
    expect(await findKitUpwards(world, 'mine', 'a/b/s.yaml')).toBe(`${world.directory}/a/mine`);
    expect(await findKitUpwards(world, 'mine', 's.yaml')).toBe(`${world.directory}/mine`);
    expect(await findKitUpwards(world, 'other', 'a/b/s.yaml')).toBeUndefined();
  });

  it('knows the kit it stands in', async () => {
    const world = fakeWorld({ files: { 'mine/kit.yaml': 'x', 'mine/sheets/s.yaml': 'x' } });
    expect(await findKitUpwards(world, 'mine', 'mine/sheets/s.yaml')).toBe(`${world.directory}/mine`);
  });

  it('takes nothing but an id for a shipped kit', async () => {
    expect(await shippedKitFolder(fakeWorld(), '../questionnaires')).toBeUndefined();
    expect(await shippedKitFolder(fakeWorld(), 'nowhere')).toBeUndefined();
    expect(await shippedKitFolder(fakeWorld(), 'sales-ecosystem')).toContain('sales-ecosystem');
  });

  it('reads a compiled kit, and nothing that is none', async () => {
    const small = '{ "digest": "x", "later": ["fixes", "links"] }\n{ "fixes": [1], "links": [2] }';
    const half = '{ "digest": "y", "later": ["fixes"] }\nnot JSON';
    const files = { 'small.ndjson': small, 'half.ndjson': half, 'odd.ndjson': '[]\n' };
    const world = fakeWorld({ files });
    const compiled = { ...world, compiledKits: world.directory };
    const kit = await readCompiledKit(compiled, 'small');
    expect(Object.keys(kit ?? {})).toEqual(['digest', 'fixes', 'links']);
    expect([kit?.links, kit?.fixes, kit?.digest]).toEqual([[2], [1], 'x']);
    // The second line is left alone until it is needed.
    expect((await readCompiledKit(compiled, 'half'))?.digest).toBe('y');
    expect(await readCompiledKit(compiled, 'odd')).toBeUndefined();
    expect(await readCompiledKit(compiled, 'none')).toBeUndefined();
    expect(await readCompiledKit(world, 'small')).toBeUndefined();
  });
});

describe('the path of a new sheet', () => {
  const wish = { company: 'Müller & Söhne', role: 'rep', date: '2026-11-21' };

  it('is made of company, role and date', async () => {
    const path = './muller-sohne-rep-2026-11-21.yaml';
    expect(await newSheetPath(fakeWorld(), wish)).toEqual({ path, number: 1 });
  });

  it('is one that nothing stands at, and counts the sheets of the role', async () => {
    const files = {
      'muller-sohne-rep-2026-11-20.yaml': 'x',
      'muller-sohne-rep-2026-11-21.yaml': 'x',
      'muller-sohne-rep-2026-11-21-2.yaml': 'x',
    };
    expect(await newSheetPath(fakeWorld({ files }), wish)).toEqual({
      path: './muller-sohne-rep-2026-11-21-3.yaml',
      number: 4,
    });
  });

  it('stands even where the name has no letters and the folder cannot be listed', async () => {
    const readdir = (): Promise<never> => Promise.reject(new Error('no'));
    const world = fakeWorld({ access: { readdir } });
    expect((await newSheetPath(world, { ...wish, company: '漢字' })).path).toBe(
      './company-rep-2026-11-21.yaml',
    );
  });
});
