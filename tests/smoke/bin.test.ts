import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { kitFileNames } from '../../src/load/kit-file-names.ts';
import { loadKit } from '../../src/load/load-kit.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');

function topline(...args: readonly string[]) {
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
}

describe('the built program', () => {
  it('says its version', () => {
    const { status, stdout, stderr } = topline('--version');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      stderr: '',
    });
  });

  it('says what to do when it is not built yet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'topline-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(dirname(bin), join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'topline.js')], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'topline is not built yet: run "npm ci" first.\n',
    });
  });

  it('shows the demo without a word on standard error', () => {
    const { status, stdout, stderr } = topline('demo', '--no-robustness');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1. The answer');
  });

  it.each([
    ['score', '--kit', 'questionnaires/sales-ecosystem', 'examples/northwind-instruments'],
    ['report', 'examples/northwind-instruments', '--no-robustness', '--format', 'html'],
  ])('needs no code made out of texts: %s', (...words) => {
    const strict = ['--disallow-code-generation-from-strings', bin, ...words];
    const { status, stderr } = spawnSync(process.execPath, strict, { cwd: home, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('writes the same bytes twice, whatever the time zone and the locale', () => {
    const args = [bin, 'demo', '--format', 'json'];
    const written = (env: Readonly<Record<string, string>>) => execFileSync(process.execPath, args, { env });
    const once = written({ TZ: 'UTC', LANG: 'C' });
    expect(written({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' }).equals(once)).toBe(true);
    expect(written({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }).equals(once)).toBe(true);
    expect(written({ TZ: 'America/St_Johns', LC_ALL: 'sv_SE.UTF-8' }).equals(once)).toBe(true);
  });

  it('refuses what it does not know, with exit code 2 and nothing on standard output', () => {
    const { status, stdout, stderr } = topline('reprot');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Did you mean report?');
  });

  it('reads a sheet from a pipe', () => {
    const sheet = join(home, 'examples', 'northwind-instruments', 'ceo-1.yaml');
    const input = readFileSync(sheet);
    const { status } = spawnSync(process.execPath, [bin, 'score', '-', '--format', 'json'], { input });
    expect(status).toBe(0);
  });

  it('is quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [bin, 'demo', '--no-robustness']);
    child.stdout.destroy();
    let complained = '';
    child.stderr.on('data', (piece: Buffer) => (complained += piece.toString('utf8')));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, complained }).toEqual({ status: 0, complained: '' });
  });
});

describe('the compiled kits', () => {
  it.each(readdirSync(join(home, 'questionnaires')))('%s is what its files say', (id) => {
    const read = (name: string) => ({
      path: `questionnaires/${id}/${name}`,
      text: readFileSync(join(home, 'questionnaires', id, name), 'utf8'),
    });
    const root = read('kit.yaml');
    const others = new Map(kitFileNames(root).map((name) => [name, read(name)]));
    const loaded = loadKit({ root, others });
    const lines = readFileSync(join(home, 'dist', 'kits', `${id}.ndjson`), 'utf8').split('\n');
    const compiled: unknown = Object.assign({}, ...lines.map((line): unknown => JSON.parse(line)));
    const later: unknown = expect.any(Array);
    expect(compiled).toEqual(loaded.ok && { ...JSON.parse(JSON.stringify(loaded.value)), later });
  });
});
