import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const kit = filesOfKit('small');

function sheet(id: string, { level = 3, wave = '2026-Q1', date = '2026-02-20' } = {}): string {
  return [
    'kit: small@1.0.0',
    'company: { name: Acme, size: 40 }',
    `wave: ${wave}`,
    `respondent: { id: ${id}, role: ceo }`,
    `date: ${date}`,
    `answers: { lead-definition-written: ${String(level)}, joint-planning: ${String(level)} }`,
    '',
  ].join('\n');
}

const now = { wave: '2026-Q4', date: '2026-11-20' };

async function baseline(files: Readonly<Record<string, string>>): Promise<string> {
  const world = fakeWorld({
    files: { ...kit, ...files },
    argv: [
      'report',
      'sheets',
      '--no-robustness',
      '--format',
      'json',
      '--output',
      'out.json',
      '--at',
      '2026-11-20',
    ],
  });
  expect(await run(world)).toBe(0);
  return readFileSync(join(world.directory, 'out.json'), 'utf8');
}

const policy = 'no-drop: 5\nroot-cause: { must-not-newly-appear: true }\n';

async function checked(old: string, files: Readonly<Record<string, string>>, argv: readonly string[] = []) {
  const world = fakeWorld({
    files: { ...kit, 'topline.policy.yaml': policy, 'old.json': old, ...files },
    argv: ['check', 'sheets', '--baseline', 'old.json', ...argv],
  });
  return { exit: await run(world), out: world.printed(), errors: world.complained() };
}

describe('a baseline', () => {
  const good = ['a', 'b', 'c'].map((id) => [`sheets/${id}.yaml`, sheet(id)] as const);

  it('from which everything fell fails the check', async () => {
    const bad = ['a', 'b', 'c'].map((id) => [`sheets/${id}.yaml`, sheet(id, { level: 0, ...now })] as const);
    const { exit, out, errors } = await checked(
      await baseline(Object.fromEntries(good)),
      Object.fromEntries(bad),
    );
    expect({ exit, errors }).toEqual({ exit: 1, errors: '' });
    expect(out).toContain('against 2026-Q1 of 2026-11-20');
    expect(out).toContain('fell by');
  });

  it('that is the same holds', async () => {
    const files = Object.fromEntries(good);
    expect((await checked(await baseline(files), files)).exit).toBe(0);
  });

  it('with a sheet that is gone from the same wave is said', async () => {
    const { exit, errors } = await checked(
      await baseline(Object.fromEntries(good)),
      Object.fromEntries(good.slice(1)),
    );
    expect(exit).toBe(0);
    expect(errors).toContain('respondent-missing');
    expect(errors).toContain('also had answers of a');
  });

  it.each([
    ['another kit', ['"id": "small"', '"id": "other"'], 'report-other-kit', 2],
    ['another company', ['"company": "Acme"', '"company": "Other"'], 'report-other-company', 2],
    ['a later day', [/"date": "2026-02/g, '"date": "2027-02'], 'report-not-earlier', 2],
    ['a newer schema', ['"schemaVersion": 1', '"schemaVersion": 99'], 'report-other-version', 2],
    ['another version of the kit', [/"digest": "[^"]*"/, '"digest": "older"'], 'report-other-kit-version', 0],
  ] as const)('of %s is told at its place', async (_, [from, to], code, exit) => {
    const old = (await baseline(Object.fromEntries(good))).replace(from, to);
    const result = await checked(old, Object.fromEntries(good));
    expect(result.errors).toContain(code);
    expect(result.errors).toMatch(/^old\.json:\d+:\d+ {2}(?:error|warning)/);
    expect(result.exit).toBe(exit);
  });

  it.each([
    [
      'a verdict',
      '"schemaVersion": 1, "holds": true, "findings": []',
      'this is a verdict of “topline check”',
    ],
    ['a sheet', '"kit": "small@1.0.0", "respondent": {}, "answers": {}', 'this is a sheet'],
  ])('that is %s is told once, with what to do', async (_, text, says) => {
    const { exit, errors } = await checked(`{ ${text} }`, Object.fromEntries(good));
    expect(exit).toBe(2);
    expect(errors).toMatch(new RegExp(`^old\\.json:1:1 {2}error {2}${says}, and a report is wanted\n`));
    expect(errors.match(/ {2}error {2}/g)).toHaveLength(1);
    expect(errors).toContain('--format json');
  });

  it('that is a folder is told with what to do', async () => {
    const { exit, errors } = await checked('', Object.fromEntries(good), ['--baseline', 'sheets']);
    expect(exit).toBe(2);
    expect(errors).toContain('sheets  error  this is a folder, and a report is wanted');
  });

  it('of whose wave only an old sheet is left says whose are gone', async () => {
    const files = { 'sheets/a.yaml': sheet('a'), 'sheets/b.yaml': sheet('b', { date: '2026-03-20' }) };
    const { exit, errors } = await checked(await baseline(files), { 'sheets/a.yaml': sheet('a') });
    expect(exit).toBe(2);
    expect(errors).toContain('no sheet was lost: it also had answers of b');
  });

  it('given to a report shows what became of its predictions, and the waves', async () => {
    const low = ['a', 'b', 'c'].map((id) => [`sheets/${id}.yaml`, sheet(id, { level: 0 })] as const);
    const old = await baseline(Object.fromEntries(low));
    const files = ['a', 'b', 'c'].map(
      (id) => [`sheets/${id}.yaml`, sheet(id, { level: 3, ...now })] as const,
    );
    const world = fakeWorld({
      files: { ...kit, 'old.json': old, ...Object.fromEntries(files) },
      argv: ['report', 'sheets', '--no-robustness', '--earlier', 'old.json'],
    });
    const exit = await run(world);
    expect(world.complained()).toBe('');
    expect(exit).toBe(0);
    expect(world.printed()).toContain('Trend');
  });

  it('is found by a pattern too', async () => {
    const old = await baseline(Object.fromEntries(good));
    const world = fakeWorld({ files: { ...kit, 'saved/a.json': old }, argv: ['trend', 'saved/*.json'] });
    expect({ exit: await run(world), said: world.complained() }).toEqual({ exit: 0, said: '' });
    expect(world.printed()).toContain('There is only one wave');
  });

  it('may stand on both sides of a comparison without any sheet', async () => {
    const old = await baseline(Object.fromEntries(good));
    const world = fakeWorld({
      files: { ...kit, 'old.json': old, 'new.json': old },
      argv: ['compare', 'old.json', 'new.json'],
    });
    expect(await run(world)).toBe(0);
    const lost = fakeWorld({ files: { 'old.json': old }, argv: ['compare', 'old.json', 'old.json'] });
    expect(await run(lost)).toBe(2);
    expect(lost.complained()).toMatch(/^old\.json:\d+:\d+ {2}error {2}the kit “small” was not found/);
  });
});

describe('the same check', () => {
  it('gives the same bytes whatever the order of paths, the time zone and the locale', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((id) => [`sheets/${id}.yaml`, sheet(id, now)]));
    const old = await baseline(Object.fromEntries(Object.entries(files)));
    const paths = Object.keys(files);
    const outputs = new Set<string>();
    for (let turn = 0; turn < 6; turn++) {
      const order = paths.map((_, index) => paths[(index * (turn % 2 === 0 ? 1 : 2) + turn) % 3] ?? '');
      const zone = ['UTC', 'Asia/Tokyo', 'America/Lima'][turn % 3] ?? 'UTC';
      const world = fakeWorld({
        files: { ...kit, ...files, 'topline.policy.yaml': policy, 'old.json': old },
        argv: ['check', ...order, '--baseline', 'old.json', '--format', 'json'],
        env: { TZ: zone, LANG: turn % 2 === 0 ? 'de_DE.UTF-8' : 'C', LC_ALL: 'tr_TR' },
      });
      await run(world);
      outputs.add(world.printed());
    }
    expect(outputs.size).toBe(1);
  });
});
