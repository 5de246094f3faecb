import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

function sheet(company: string, wave: string, date: string): string {
  return [
    'kit: small@1.0.0',
    `company: { name: ${company} }`,
    `wave: ${wave}`,
    'respondent: { id: ceo-1, role: ceo }',
    `date: ${date}`,
    'answers: { joint-planning: 2, lead-definition-written: 1 }\n',
  ].join('\n');
}

const files = {
  ...filesOfKit('small'),
  'now/ceo.yaml': sheet('Acme', '2026-Q4', '2026-11-20'),
  'then/ceo.yaml': sheet('Acme', '2026-Q1', '2026-02-20'),
  'other/ceo.yaml': sheet('Brackenmoor', '2026-Q4', '2026-11-20'),
  'topline.policy.yaml': 'floors: { overall: 1 }\nno-drop: 5\n',
};

/** Commands run one after the other in one folder, as in a workspace that a job keeps. */
function aWorkspace() {
  const { directory } = fakeWorld({ argv: [], files });
  return {
    directory,
    read: (path: string) => readFileSync(join(directory, path), 'utf8'),
    async does(command: string) {
      const argv = command.split(' ');
      const world = { ...fakeWorld({ argv }), directory };
      return { exit: await run(world), said: world.complained() };
    },
  };
}

const saved = 'report now --no-robustness --format json --output base.json';

describe('a job in a workspace that is kept', () => {
  it.each([
    ['check now', ['v.xml', 'v.json', 'v.md', 'v.txt']],
    ['check now --format github', ['annotations']],
    ['compare then now', ['c.json', 'c.md', 'c.txt']],
    ['trend then now', ['t.json', 't.md', 't.txt', 't.html']],
    ['report now --no-robustness --agenda', ['agenda.txt']],
  ])('writes its pages again: %s', async (command, names) => {
    const { does, read } = aWorkspace();
    const words = `${command} ${names.map((name) => `--output ${name}`).join(' ')}`;
    const first = await does(words);
    const pages = names.map(read);
    expect(first).toEqual({ exit: 0, said: names.map((name) => `Written: ${name}\n`).join('') });
    expect(await does(words)).toEqual(first);
    expect(names.map(read)).toEqual(pages);
  });

  it.each(['v.xml', 'v.md', 'v.txt'])(
    'leaves a page that somebody changed, and names --force: %s',
    async (name) => {
      const { does, read, directory } = aWorkspace();
      await does(`check now --output ${name}`);
      writeFileSync(join(directory, name), read(name).replace('Acme', 'Mine'));
      const { exit, said } = await does(`check now --output ${name}`);
      expect(exit).toBe(2);
      expect(said).toContain('file-exists');
      expect(said).toContain('--force');
      expect(read(name)).toContain('Mine');
      expect((await does(`check now --output ${name} --force`)).exit).toBe(0);
    },
  );

  it('writes no mark on standard output', async () => {
    const { directory } = aWorkspace();
    const world = {
      ...fakeWorld({ argv: ['check', 'now', '--format', 'junit', '--at', '2026-11-21'] }),
      directory,
    };
    await run(world);
    expect(world.printed()).toMatch(/<\/testsuites>\n$/u);
  });
});

describe('a saved report', () => {
  it.each([
    ['another company', 'report other --no-robustness --format json --output base.json'],
    ['a page of another kind', 'check now --output base.json'],
    ['a page that is no JSON', 'report now --no-robustness --format html --output base.json'],
  ])('stays when %s is written to its place', async (_, command) => {
    const { does, read } = aWorkspace();
    await does(saved);
    const before = read('base.json');
    const { exit, said } = await does(command);
    expect(exit).toBe(2);
    expect(said).toContain('file-exists');
    expect(read('base.json')).toBe(before);
    expect((await does(`${command} --force`)).exit).toBe(0);
  });

  it('gives way to the next wave of the same company', async () => {
    const { does, read } = aWorkspace();
    await does(saved.replace('now', 'then'));
    expect((await does(saved)).exit).toBe(0);
    expect(read('base.json')).toContain('"wave": "2026-Q4"');
  });
});

describe('what a command reads', () => {
  it.each([
    ['base.json', 'check now --baseline base.json --output base.json'],
    ['base.json', 'report now --no-robustness --earlier base.json --format json --output ./base.json'],
    ['base.json', 'report base.json --format json --output base.json'],
    ['base.json', 'compare base.json now --output base.json'],
    ['base.json', 'trend base.json now --output now/../base.json'],
    ['linked.json', 'check now --baseline base.json --output linked.json'],
    ['twin.json', 'check now --baseline base.json --output twin.json'],
    ['now/ceo.yaml', 'check now --format markdown --output now/ceo.yaml'],
    ['topline.policy.yaml', 'check now --format markdown --output topline.policy.yaml'],
    ['brand.yaml', 'report now --no-robustness --format html --brand brand.yaml --output brand.yaml'],
    ['logo.svg', 'report now --no-robustness --format html --brand brand.yaml --output logo.svg'],
    ['small/kit.yaml', 'check now --format json --output small/kit.yaml'],
    ['small/alignment.yaml', 'compare then now --kit small --format json --output small/alignment.yaml'],
  ])('it never writes over, not even by force: %s, %s', async (path, command) => {
    const { does, read, directory } = aWorkspace();
    await does(saved);
    symlinkSync('base.json', join(directory, 'linked.json'));
    linkSync(join(directory, 'base.json'), join(directory, 'twin.json'));
    writeFileSync(join(directory, 'brand.yaml'), 'name: Bare\nlogo: logo.svg\n');
    writeFileSync(join(directory, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const before = read(path);
    const { exit, said } = await does(`${command} --force`);
    expect(exit).toBe(2);
    expect(said).toContain('file-is-input');
    expect(said).not.toContain('Written');
    expect(read(path)).toBe(before);
  });
});

it('an empty sheet is not written over the kit it is made from', async () => {
  const argv = 'sheet new --role ceo --kit small --output small/kit.yaml --force'.split(' ');
  const world = fakeWorld({ argv, files });
  expect(await run(world)).toBe(2);
  expect(world.complained()).toContain('file-is-input');
  expect(readFileSync(join(world.directory, 'small/kit.yaml'), 'utf8')).toMatch(/^id: small$/mu);
});
