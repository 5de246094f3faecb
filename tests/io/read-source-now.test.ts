import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSourceNow } from '../../src/io/read-source-now.ts';
import { readSource } from '../../src/io/read-source.ts';
import { fakeWorld } from '../support/fake-world.ts';

const kilobyte = 1024;

it('gives files of every size as they are read with waiting, one after the other, and the same faults', async () => {
  const sizes = [200 * kilobyte, 64 * kilobyte + 1, 64 * kilobyte, 64 * kilobyte - 1, 5, 1, 0];
  const files = Object.fromEntries(sizes.map((size) => [`${String(size)}.yaml`, 'ä'.repeat(size / 2) + 'x']));
  const world = fakeWorld({
    files: {
      ...files,
      'none.yaml': '',
      'mark.yaml': '\ufeffkit: x\n',
      'odd.yaml': new Uint8Array([107, 233]),
    },
  });
  mkdirSync(join(world.directory, 'folder'));
  execFileSync('mkfifo', [join(world.directory, 'pipe')]);
  const odd = ['none.yaml', 'mark.yaml', 'odd.yaml', 'folder', 'pipe', 'missing.yaml'];
  for (const path of [...Object.keys(files), ...odd]) {
    expect(readSourceNow(world, path)).toEqual(await readSource(world, path));
  }
});

it('gives a file that does not know its size', () => {
  const read = readSourceNow({ directory: '/' }, '/proc/self/status');
  expect(read.ok && read.value.text).toContain('Name:');
});
