// Packs what would be published, checks its manifest and contents, installs it into an empty folder and runs it there,
// with the example of docs/library.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { join as joined } from 'node:path/posix';
import { linksIn } from './lint/links-in.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const wanted = [
  /^package\.json$/,
  /^bin\/topline\.js$/,
  /^dist\/index\.js$/,
  /^dist\/index\.d\.ts$/,
  /^dist\/kits\/.+\.ndjson$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
]
  .concat([/^questionnaires\/.+\.yaml$/, /^schemas\/.+\.json$/, /^examples\/.+\.yaml$/])
  .concat([/^README\.md$/, /^CHANGELOG\.md$/, /^SECURITY\.md$/, /^LICENSE$/]);
const unwanted = /^(?:src|tests|bench|scripts|node_modules)\/|\.map$/;

const folder = mkdtempSync(join(tmpdir(), 'topline-package-'));
try {
  run(process.execPath, ['node_modules/publint/src/cli.js', '--strict']);
  if (Object.keys(manifest.dependencies ?? {}).length > 0)
    fail('everything is bundled: dependencies must be empty');
  const tarball = pack();
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], folder);
  tryCommands();
  tryExample();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack() {
  const flags = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files, size, unpackedSize }] = JSON.parse(run('npm', flags));
  const paths = files.map(({ path }) => path);
  const missing = wanted.filter((pattern) => !paths.some((path) => pattern.test(path)));
  const surplus = paths.filter((path) => unwanted.test(path));
  if (missing.length > 0) fail(`the package lacks ${missing.join(', ')}`);
  if (surplus.length > 0) fail(`the package should not hold ${surplus.join(', ')}`);
  const dead = paths.filter((path) => path.endsWith('.md')).flatMap((page) => deadLinks(page, paths));
  if (dead.length > 0) fail(`links to what is not in the package:\n${dead.join('\n')}`);
  console.log(`${filename}: ${paths.length} files, ${size} bytes packed, ${unpackedSize} unpacked`);
  return join(folder, filename);
}

/** Links of a packed page to what is not packed; a link to a folder needs a file below it. */
function deadLinks(page, paths) {
  return linksIn(readFileSync(page, 'utf8'))
    .map((link) => ({ link, target: joined(page, '..', decodeURIComponent(link.split('#')[0])) }))
    .filter(({ link, target }) => !link.startsWith('#') && !isPacked(target, paths))
    .map(({ link }) => `${page}: ${link}`);
}

function isPacked(target, paths) {
  return paths.some((path) => path === target || path.startsWith(`${target.replace(/\/$/, '')}/`));
}

function tryCommands() {
  const topline = (...flags) => run(join(folder, 'node_modules/.bin/topline'), flags, folder);
  const version = topline('--version').trim();
  if (version !== manifest.version) fail(`--version says ${version}, the manifest ${manifest.version}`);
  for (const flags of [['--help'], ['demo'], ['kit', 'list']])
    if (topline(...flags).trim() === '') fail(`topline ${flags.join(' ')} says nothing`);
  console.log('installed into an empty folder: --version, --help, demo and kit list answer');
}

/** The example as a stranger would write it: strict, and with every type of the package looked into. */
function tryExample() {
  const [, example] = /^```ts\n(.*?)^```/ms.exec(readFileSync('docs/library.md', 'utf8')) ?? [];
  if (example === undefined) fail('docs/library.md has no ```ts block');
  writeFileSync(join(folder, 'example.ts'), example);
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')];
  const strictly = ['--strict', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--target', 'es2023'];
  run(process.execPath, [compiler, ...strictly, ...types, 'example.ts'], folder);
  const [verdict, page] = run(process.execPath, ['example.js'], folder).split('\n');
  if (!/^[a-z-]+ \d+$/.test(verdict) || !page?.startsWith('# ')) fail(`the example says: ${verdict} ${page}`);
  console.log('the example of docs/library.md compiles and runs there');
}

function run(command, flags, cwd = '.') {
  const { status, stdout } = spawnSync(command, flags, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) fail(`${stdout}\n${command} ${flags.join(' ')} ends with ${status}`);
  return stdout;
}

/** Leaves by the `finally` above; the sentence says all there is to say. */
function fail(sentence) {
  const fault = new Error(sentence);
  fault.stack = sentence;
  throw fault;
}
