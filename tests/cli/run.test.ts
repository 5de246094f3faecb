import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bugText } from '../../src/cli/bug-text.ts';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const sheet = [
  'kit: small@1.0.0',
  'company: { name: Acme }',
  'wave: 2026-Q4',
  'respondent: { id: ceo-1, role: ceo }',
  'date: 2026-11-20',
  'answers: { joint-planning: 1 }',
  '',
].join('\n');

function brokenOpen(): Promise<never> {
  return Promise.reject(new TypeError('a bug of ours'));
}

describe('the command line', () => {
  it('tells a fault of the program with its stack and version, and ends with 3', async () => {
    const world = fakeWorld({
      argv: ['report', 'a.yaml'],
      files: { 'a.yaml': sheet },
      access: { open: brokenOpen },
    });
    expect(await run(world)).toBe(3);
    expect(world.printed()).toBe('');
    expect(world.complained()).toContain('TypeError: a bug of ours\n    at');
    expect(world.complained()).toMatch(/topline \d+\.\d+\.\d+\. Please report it/);
  });

  it('ends with 2 when standard output takes nothing', async () => {
    const fault = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    const output = new Writable({ write: (_piece, _encoding, taken) => taken(fault) });
    output.on('error', () => undefined);
    const world = { ...fakeWorld({ argv: ['--version'] }), output };
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain('file-not-written');
  });

  it('tells a fault that is no error', () => {
    expect(bugText('just words')).toContain('just words');
  });

  it('gives the same bytes for any order of the paths', async () => {
    const files = {
      ...filesOfKit('small'),
      'a.yaml': sheet,
      'b.yaml': sheet.replaceAll('ceo', 'rep').replace('joint-planning: 1', 'leads-thrown-away: 2'),
    };
    const one = fakeWorld({ argv: ['report', 'a.yaml', 'b.yaml', '--format', 'json'], files });
    const other = fakeWorld({ argv: ['report', 'b.yaml', 'a.yaml', 'a.yaml', '--format', 'json'], files });
    expect(await run(one)).toBe(0);
    expect(await run(other)).toBe(0);
    expect(other.printed()).toBe(one.printed());
  });

  it('draws in colour only where it is wanted', async () => {
    const files = { ...filesOfKit('small'), 'a.yaml': sheet };
    const plain = fakeWorld({
      argv: ['report', 'a.yaml', '--no-robustness'],
      files,
      env: { FORCE_COLOR: '0' },
    });
    const colored = fakeWorld({
      argv: ['report', 'a.yaml', '--no-robustness'],
      files,
      env: { FORCE_COLOR: '1' },
    });
    await run(plain);
    await run(colored);
    expect(plain.printed()).not.toContain('\u001b[');
    expect(colored.printed()).toContain('\u001b[');
  });

  it.each(['abc', '1.5', '-1', '1798761600000'])('refuses a clock that is set wrong: %s', async (epoch) => {
    const world = fakeWorld({ argv: ['kit', 'list'], env: { SOURCE_DATE_EPOCH: epoch } });
    expect(await run(world)).toBe(2);
    expect(world.complained()).toMatch(/^SOURCE_DATE_EPOCH {2}error {2}“.+” cannot be used here\n/);
  });

  it('tells in the help of a check what each exit code means', async () => {
    const world = fakeWorld({ argv: ['check', '--help'] });
    await run(world);
    expect(world.printed()).toContain('Exit codes: 0 it holds · 1 it does not hold · 2 something to mend');
  });

  it('takes the clock from --at, then SOURCE_DATE_EPOCH, then today', async () => {
    const files = { ...filesOfKit('small'), 'a.yaml': sheet };
    const argv = ['report', 'a.yaml', '--format', 'json', '--no-robustness'];
    const today = fakeWorld({ argv, files });
    const fixed = fakeWorld({ argv, files, env: { SOURCE_DATE_EPOCH: '1798761600' } });
    const asked = fakeWorld({
      argv: [...argv, '--at', '2026-12-24'],
      files,
      env: { SOURCE_DATE_EPOCH: '0' },
    });
    for (const world of [today, fixed, asked]) await run(world);
    expect(today.printed()).toContain('"at": "2026-11-21"');
    expect(fixed.printed()).toContain('"at": "2027-01-01"');
    expect(asked.printed()).toContain('"at": "2026-12-24"');
  });
});
