import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, type FakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const companies = ['Adler', 'M\u00fcller', 'M\u00f6ller', 'Zander'];

function sheetOf(company: string): string {
  const respondent = { id: 'ceo-1', role: 'ceo' };
  const head = { kit: 'small@1.0.0', company: { name: company, size: 40 }, wave: '2026-Q4', respondent };
  return JSON.stringify({ ...head, date: '2026-11-20', answers: { 'joint-planning': 1 } });
}

function worldWith(flags: string, lines: readonly string[]): FakeWorld {
  const files = { ...filesOfKit('small'), 'a.yaml': sheetOf('Adler'), 'z.yaml': sheetOf('Zander') };
  const input = Buffer.from(lines.join('\n'), 'latin1');
  return fakeWorld({ argv: `score --kit small --format ${flags}`.split(' '), files, input });
}

it.each(['ndjson', 'csv', 'csv --group', 'ndjson --group', 'table', 'json'])(
  'a line of a stream that is not UTF-8 is told by line and column, and the others are scored: --format %s',
  async (flags) => {
    const world = worldWith(`${flags} --stdin-ndjson`, companies.map(sheetOf));
    expect(await run(world)).toBe(2);
    expect(world.complained()).toMatch(/^standard input:2:42 {2}error {2}the file is not UTF-8 text/m);
    expect(world.complained()).toMatch(/^standard input:3:42 {2}error {2}the file is not UTF-8 text/m);
    expect(world.printed()).toMatch(/Adler[\s\S]+Zander/);
    expect(world.printed()).not.toMatch(/ller/);
  },
);

it('a path of a list that is not UTF-8 is told by line and column, and the others are scored', async () => {
  const world = worldWith('csv --paths-from -', ['a.yaml', '', 'm\u00fcller.yaml', 'z.yaml']);
  expect(await run(world)).toBe(2);
  expect(world.complained()).toMatch(/^standard input:3:2 {2}error {2}the file is not UTF-8 text/m);
  expect(world.printed()).toMatch(/Adler[\s\S]+Zander/);
});
