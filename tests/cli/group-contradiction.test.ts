import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

function sheet(company: string, size: number, id: string, wave = '2026-Q4'): string {
  const respondent = { id, role: 'ceo' };
  const head = { kit: 'small@1.0.0', company: { name: company, size }, wave, respondent };
  return JSON.stringify({ ...head, date: '2026-11-20', answers: { 'joint-planning': 1 } });
}

const sound = [
  sheet('Adler', 40, 'a'),
  sheet('Birch', 40, 'a'),
  sheet('Birch', 40, 'a', '2026-Q3'),
  sheet('Zander', 9, 'a'),
];
const faults = [
  ['there are two sheets of “a”', sheet('Birch', 40, 'a')],
  ['“size” is 50 here and 40 in another sheet', sheet('Birch', 50, 'b')],
] as const;

const formats = ['csv', 'ndjson', 'table', 'json'];

it.each(formats.flatMap((format) => faults.map((fault) => [format, ...fault] as const)))(
  'one company that contradicts itself leaves the rows of all others: --format %s, %s',
  async (format, said, fault) => {
    const sheets = [...sound, fault];
    const named = Object.fromEntries(sheets.map((text, index) => [`sheets/${String(index)}.yaml`, text]));
    const argv = `score sheets --kit small --group --format ${format}`.split(' ');
    const world = fakeWorld({ argv, files: { ...filesOfKit('small'), ...named } });
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain(said);
    expect(world.printed()).toMatch(/Adler[\s\S]+Birch[\s\S]+2026-Q3[\s\S]+Zander/);
    expect(world.printed()).not.toMatch(/Birch[^Z]+2026-Q4/);
  },
);

it('a stream too leaves out only the company that contradicts itself', async () => {
  const lines = [...sound, sheet('Birch', 40, 'a')].join('\n');
  const argv = 'score --stdin-ndjson --group --format csv --kit small'.split(' ');
  const world = fakeWorld({ argv, files: filesOfKit('small'), input: lines });
  expect(await run(world)).toBe(2);
  expect(world.complained()).toContain('standard input:5:');
  expect(world.printed().split('\n').slice(1, -1)).toMatchObject([
    expect.stringContaining('Adler'),
    expect.stringContaining('Birch,2026-Q3'),
    expect.stringContaining('Zander'),
  ]);
});

it('where every company contradicts itself there is no row', async () => {
  const files = {
    ...filesOfKit('small'),
    'a.yaml': sheet('Adler', 1, 'a'),
    'b.yaml': sheet('Adler', 2, 'b'),
  };
  const world = fakeWorld({ argv: 'score a.yaml b.yaml --kit small --group'.split(' '), files });
  expect(await run(world)).toBe(2);
  expect(world.printed()).toBe('');
});
