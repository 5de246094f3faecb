import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, type FakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const sheet = `kit: small@1.0.0
company: { name: "Ärger & Söhne, Inc." }
wave: 2026-Q4
respondent: { id: ceo-1, role: ceo }
date: 2026-11-20
answers: { joint-planning: 0, lead-definition-written: 1 }
`;

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const files = {
  ...filesOfKit('small'),
  'sheets/ceo.yaml': sheet,
  'brand/brand.yaml': 'name: Consult & Co\nlogo: logo.png\ncolours: { primary: "#123456" }\n',
  'brand/logo.png': png,
  'brand/bare.yaml': 'name: Bare\n',
};

function worldFor(command: string, more: Partial<FakeWorld> = {}): FakeWorld {
  const argv = `${command} --no-robustness`.split(' ');
  return { ...fakeWorld({ argv, files }), ...more };
}

function read(world: FakeWorld, path: string): string {
  return readFileSync(join(world.directory, path), 'utf8');
}

const report = 'report sheets --at 2026-11-21';

describe('a report into files', () => {
  it('takes the format from each name, several at once', async () => {
    const names = ['a.html', 'b.md', 'c.json', 'd.csv', 'e.txt'];
    const world = worldFor(`${report} ${names.map((name) => `--output ${name}`).join(' ')}`);
    expect(await run(world)).toBe(0);
    expect(world.complained()).toBe(names.map((name) => `Written: ${name}\n`).join(''));
    expect(read(world, 'a.html')).toMatch(/^<!doctype html>/u);
    expect(read(world, 'b.md')).toMatch(/^# Ärger &amp; Söhne, Inc\.\n/u);
    expect(read(world, 'c.json')).toMatch(/^\{\n {2}"schemaVersion": 1/u);
    expect(read(world, 'd.csv')).toMatch(/^\ufeffkind,id,/u);
    expect(read(world, 'e.txt')).toMatch(/1\. The answer/u);
    expect(world.printed()).toBe('');
  });

  it('names the files of a folder after company and wave, and makes the folder', async () => {
    const formats = '--format html --format csv --format markdown --table plan';
    const world = worldFor(`${report} ${formats} --output out/pages/`);
    expect(await run(world)).toBe(0);
    expect(readdirSync(join(world.directory, 'out/pages')).toSorted()).toEqual([
      'arger-sohne-inc-2026-q4-plan.csv',
      'arger-sohne-inc-2026-q4.html',
      'arger-sohne-inc-2026-q4.md',
    ]);
    expect(read(world, 'out/pages/arger-sohne-inc-2026-q4-plan.csv')).toMatch(/^\ufefforder,by_day/u);
  });

  it('is HTML in a folder, unless told otherwise', async () => {
    const world = worldFor(`${report} --output sheets`);
    expect(await run(world)).toBe(0);
    expect(world.complained()).toBe('Written: sheets/arger-sohne-inc-2026-q4.html\n');
  });

  it('does not guess from a suffix it does not know', async () => {
    const world = worldFor(`${report} --output report.pdf --output b.md`);
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain('report.pdf');
    expect(world.complained()).toContain('.html, .md, .json, .csv, .txt');
    expect(readdirSync(world.directory)).not.toContain('b.md');
  });

  it('tells a folder that cannot be made', async () => {
    const world = worldFor(`${report} --output sheets/ceo.yaml/`);
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain('file-not-written');
  });
});

describe('a file that is there already', () => {
  const pages = ['a.html', 'b.md', 'c.json', 'e.txt'];
  const command = `${report} ${pages.map((name) => `--output ${name}`).join(' ')}`;

  async function again(world: FakeWorld, words = command): Promise<readonly [number, string]> {
    const next = worldFor(words, { directory: world.directory });
    return [await run(next), next.complained()];
  }

  it('is written over if it is ours and nobody touched it', async () => {
    const first = worldFor(command);
    expect(await run(first)).toBe(0);
    const before = pages.map((name) => read(first, name));
    expect(await again(first)).toEqual([0, first.complained()]);
    expect(pages.map((name) => read(first, name))).toEqual(before);
  });

  it.each(pages)('stays if somebody changed it: %s', async (name) => {
    const first = worldFor(command);
    await run(first);
    const touched = read(first, name).replace('Ärger', 'Kummer');
    writeFileSync(join(first.directory, name), name === 'c.json' ? `${touched}\n` : touched);
    const [exit, said] = await again(first);
    expect(exit).toBe(2);
    expect(said).toContain(`${name}: error file-exists`.replace(': error file-exists', ''));
    expect(said).toContain('file-exists');
    expect(read(first, name)).toContain('Kummer');
    expect((await again(first, `${command} --force`))[0]).toBe(0);
  });

  it('stays if it is CSV, which can bear no mark', async () => {
    const first = worldFor(`${report} --output d.csv`);
    expect(await run(first)).toBe(0);
    expect((await again(first, `${report} --output d.csv`))[0]).toBe(2);
    expect((await again(first, `${report} --output d.csv --force`))[0]).toBe(0);
  });
});

describe('a report for somebody', () => {
  it.each(['terminal', 'markdown'])('is short for an executive: %s', async (format) => {
    const short = worldFor(`${report} --format ${format} --for executive`);
    const long = worldFor(`${report} --format ${format} --for working-team`);
    expect([await run(short), await run(long)]).toEqual([0, 0]);
    expect(short.printed()).not.toMatch(/^(?:## )?(?:9|10)\. /mu);
    expect(short.printed()).toMatch(/^(?:## )?7\. /mu);
    expect(short.printed()).not.toContain('Invite:');
    expect(long.printed()).toMatch(/^(?:### )?Every answer$/mu);
    expect(short.printed().length).toBeLessThan(long.printed().length / 2);
  });

  it('is one length for every format', async () => {
    const short = worldFor(`${report} --format html --for executive`);
    const long = worldFor(`${report} --format html --for working-team`);
    expect([await run(short), await run(long)]).toEqual([0, 0]);
    expect(short.printed()).not.toContain('id="appendix"');
    expect(long.printed()).toContain('id="appendix"');
  });

  it('is refused where two lengths are asked for', async () => {
    const world = worldFor(`${report} --for executive --everything`);
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain("cannot be used with option '--everything'");
  });

  it.each(['terminal', 'markdown', 'html'])('begins a title with a capital: %s', async (format) => {
    const world = worldFor(`${report} --format ${format}`);
    expect(await run(world)).toBe(0);
    expect(world.printed()).toContain('One person answered 2 of');
  });

  it('bears the brand: name, colour and logo, without another file', async () => {
    const world = worldFor(`${report} --format html --brand brand/brand.yaml`);
    expect(await run(world)).toBe(0);
    expect(world.printed()).toContain('Consult &amp; Co');
    expect(world.printed()).toContain(`data:image/png;base64,${png.toString('base64')}`);
    expect(world.printed()).toContain('#123456');
    const bare = worldFor(`${report} --format html --brand brand/bare.yaml`);
    expect(await run(bare)).toBe(0);
    expect(bare.printed()).toContain('Bare');
  });
});

describe('opening a page', () => {
  it('tells the path first and opens the HTML page only', async () => {
    const opened: string[] = [];
    const world = worldFor(`${report} --open --output a.html --output b.md`, {
      openFile: (path) => {
        opened.push(`${path} after ${world.complained()}`);
        return Promise.resolve();
      },
    });
    expect(await run(world)).toBe(0);
    expect(opened).toEqual(['a.html after Written: a.html\nWritten: b.md\n']);
  });

  it('writes the page into this folder if nothing else is said', async () => {
    const world = worldFor(`${report} --open`);
    expect(await run(world)).toBe(0);
    expect(world.complained()).toBe(
      'Written: ./arger-sohne-inc-2026-q4.html\nNot opened: there is no display here.\n',
    );
  });

  it('says when there is no HTML page to open', async () => {
    const world = worldFor(`${report} --open --output b.md`);
    expect(await run(world)).toBe(0);
    expect(world.complained()).toContain('Not opened: no HTML file was written.');
  });
});

describe('a saved report', () => {
  it('is drawn anew, in any format, as it was', async () => {
    const first = worldFor(`${report} --output saved.json`);
    expect(await run(first)).toBe(0);
    const direct = worldFor(`${report} --format markdown`);
    const argv = 'report saved.json --format markdown'.split(' ');
    const saved = { ...fakeWorld({ argv }), directory: first.directory };
    expect([await run(direct), await run(saved)]).toEqual([0, 0]);
    expect(saved.printed()).toBe(direct.printed());
  });
});
