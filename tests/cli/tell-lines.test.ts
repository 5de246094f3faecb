import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { tellLines } from '../../src/cli/tell-lines.ts';
import { actsInTerminal } from '../support/acts-in.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';
import { hostileFiles } from '../support/hostile-files.ts';

const escape = '\u001b[2J';

/** The files of a hostile kit in a folder whose own name means harm. */
function kitCalled(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(hostileFiles(0)).map(([path, text]) => [path.replace(/^small\//u, `${folder}/`), text]),
  );
}

async function told(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const world = fakeWorld({ argv, files });
  const exit = await run(world);
  return { exit, output: world.printed(), errors: world.complained() };
}

describe('what a command tells', () => {
  it('is one line each, in which nothing acts', async () => {
    const world = fakeWorld();
    await tellLines(world.output, [`a${escape}`, '::error::b\nc', ['cell\tone', 'two'], '']);
    expect(world.printed()).toBe('a␛[2J\n: :error: :b␊c\ncell␉one\ttwo\n\n');
  });

  it('is inert in a list of kits, whatever folders and titles are called', async () => {
    const { exit, output } = await told(['kit', 'list'], kitCalled(`evil${escape}\n::error::owned`));
    expect([exit, actsInTerminal(output.replaceAll('\t', ' '))]).toEqual([0, []]);
    expect(output).toContain('./evil␛[2J␊: :error: :owned\t1.0.0\t');
    expect(output.trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    ['kit', 'show', 'small', '--sources'],
    ['kit', 'test', 'small'],
    ['kit', 'lint', 'small'],
  ])('is inert for %s %s', async (...argv) => {
    const expected = JSON.stringify({ title: 'x ::error::owned', verdict: 'healthy', at: '2026-11-21' });
    const files = hostileFiles(0);
    const [, ceo = ''] = Object.entries(files).find(([path]) => path.startsWith('after/ceo')) ?? [];
    const all = { ...files, 'small/tests/a ::b/expected.yaml': expected, 'small/tests/a ::b/ceo.yaml': ceo };
    const { output, errors } = await told(argv, all);
    expect(output.length).toBeGreaterThan(20);
    expect([...actsInTerminal(output), ...actsInTerminal(errors)]).toEqual([]);
    expect(output).not.toContain('::');
  });

  it.each([
    ['kit', 'new', '::error::x'],
    ['kit', 'new', '::error::x', '--from', 'small'],
    ['sheet', 'new', '--kit', 'small', '--role', 'ceo', '--output', '::error::x.yaml'],
    ['report', 'a.yaml', '--no-robustness', '--output', '::error::x.md'],
  ])('is inert where it names what %s %s wrote', async (...argv) => {
    const sheet =
      'kit: small@1.0.0\ncompany: { name: A }\nwave: w\nrespondent: { id: c, role: ceo }\ndate: 2026-11-20\n';
    const { errors } = await told(argv, { ...filesOfKit('small'), 'a.yaml': `${sheet}answers: {}\n` });
    expect(errors).toContain('Written: : :error: :x');
  });

  it('is inert where a fault of ours names a path', async () => {
    const open = () => Promise.reject(new TypeError(`at ::error::x${escape}`));
    const world = fakeWorld({ argv: ['report', 'a.yaml'], files: { 'a.yaml': '' }, access: { open } });
    expect(await run(world)).toBe(3);
    expect(world.complained()).toContain('at : :error: :x␛[2J');
  });
});
