import { cpSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foreignActs, watchingAll } from './foreign-acts.ts';
import { aFolder, home, traced } from './traced.ts';

const example = join(home, 'examples', 'northwind-instruments');
const kit = join(home, 'questionnaires', 'sales-ecosystem');
const policy = 'floors:\n  overall: { at-least: 1, level: warn }\n';

/** A folder of one company, with a policy, away from the package. */
function aCompany(): { readonly directory: string; readonly sheets: string } {
  const directory = realpathSync(aFolder());
  const sheets = join(directory, 'company');
  cpSync(example, sheets, { recursive: true });
  writeFileSync(join(sheets, 'topline.policy.yaml'), policy);
  mkdirSync(join(directory, 'pages'));
  return { directory, sheets };
}

/** All but the start of the program itself. */
function afterStart(acts: readonly string[]): readonly string[] {
  const start = acts.findIndex((act) => act.startsWith('execve('));
  return acts.toSpliced(Math.max(0, start), 1);
}

describe('what the kernel sees of a run', () => {
  it.each([
    ['demo --no-robustness', 0],
    ['score company --format ndjson', 0],
    ['score company --jobs 2 --format csv', 0],
    ['check company --at 2026-11-21', 0],
    ['report company --no-robustness', 0],
    [`kit lint ${kit}`, 0],
    ['report nowhere.yaml', 2],
  ])('%s: no network, no other process, nothing written, nothing read but what was named', (words, exit) => {
    const { directory, sheets } = aCompany();
    const run = traced(words.split(' '), { directory, flags: watchingAll });
    expect(run).toMatchObject({ exit });
    expect(run.calls.length).toBeGreaterThan(50);
    const inputs = [sheets, join(directory, 'nowhere.yaml')];
    expect(afterStart(foreignActs(run.calls, { inputs }))).toEqual([]);
  });

  it.each(['html', 'md'])('a page in a .%s file: that file alone is written, beside it first', (suffix) => {
    const { directory, sheets } = aCompany();
    const output = join(directory, 'pages', `page.${suffix}`);
    const words = ['report', 'company', '--no-robustness', '--output', output];
    const run = traced(words, { directory, flags: watchingAll });
    expect(run.exit).toBe(0);
    // A second name for a new file, or a new name where the disk knows no second ones.
    expect(run.calls.filter(({ name }) => name === 'link' || name === 'rename')).toHaveLength(1);
    expect(afterStart(foreignActs(run.calls, { inputs: [sheets], output }))).toEqual([]);
    expect(readdirSync(dirname(output))).toEqual([`page.${suffix}`]);
  });

  it.each([
    ["require('net').connect(9, '127.0.0.1').on('error', () => {})", /^socket\(/],
    ["require('child_process').spawnSync('true')", /^(?:v?fork|clone3?|execve)\(/],
    ["require('fs').writeFileSync('other.txt', '')", /^openat\([^)]*other\.txt/],
    ["require('fs').readFileSync('/etc/hostname')", /^openat\([^)]*hostname/],
    ["require('fs').mkdirSync('folder')", /^mkdir\(/],
  ])('and the net is fine enough for %s', (code, caught) => {
    const directory = aFolder();
    const script = join(directory, 'script.cjs');
    writeFileSync(script, code);
    const run = traced([], { directory, flags: watchingAll, script });
    const acts = afterStart(foreignActs(run.calls, { inputs: [script] }));
    expect(acts).toContainEqual(expect.stringMatching(caught) as string);
  });
});
