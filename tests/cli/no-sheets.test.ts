import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const files = { ...filesOfKit('small') };

const formats = ['table', 'json', 'ndjson', 'csv', 'csv --group'];
const sources = [
  ['--stdin-ndjson', '', 'standard input'],
  ['--stdin-ndjson', '\n\n', 'standard input'],
  ['--paths-from -', '', 'standard input'],
] as const;

it.each(formats.flatMap((format) => sources.map((source) => [format, ...source] as const)))(
  'no sheet at all is told: --format %s %s, given %j',
  async (format, source, input, where) => {
    const argv = `score --kit small --format ${format} ${source}`.split(' ');
    const world = fakeWorld({ argv, files, input });
    expect(await run(world)).toBe(2);
    expect(world.complained()).toMatch(new RegExp(`^${where} {2}error {2}there are no sheets here\\n`));
  },
);
