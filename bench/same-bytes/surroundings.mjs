import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');
const example = join(home, 'examples', 'northwind-instruments');

const zones = ['UTC', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'].concat([
  'Africa/Casablanca',
  'Pacific/Chatham',
  'America/Los_Angeles',
  'Nowhere/AtAll',
  '',
]);
const locales = [
  'C',
  'POSIX',
  'en_US.UTF-8',
  'de_DE.UTF-8',
  'tr_TR.UTF-8',
  'sv_SE.UTF-8',
  'ar_SA.UTF-8',
].concat(['th_TH.UTF-8', 'ja_JP.UTF-8', 'hi_IN.UTF-8', 'lt_LT.UTF-8', 'no-such-locale']);
const masks = [0o000, 0o002, 0o022, 0o027, 0o077];
const policy =
  'floors:\n  overall: { at-least: 1, level: warn }\n  domains: { alignment: { at-least: 90 } }\n';

/**
 * Runs one command line in surroundings drawn at random: files written in another order into a folder of another name,
 * named one by one in another order or by their folder, another time zone, locale and mask for new files, and one of
 * the Nodes. Gives the digest of each output, by its name; `words` begins with the command and leaves out the sheets.
 */
export function digestsOf({ words, files = [], nodes, draw }) {
  const folder = mkdtempSync(join(tmpdir(), `topline ${String(Math.floor(draw() * 1e6))} `));
  const directory = join(folder, ...['a', 'ä b', '.c'].slice(0, Math.floor(draw() * 4)));
  const names = shuffled(readdirSync(example), draw);
  mkdirSync(join(directory, 'company'), { recursive: true });
  for (const name of names) copyFileSync(join(example, name), join(directory, 'company', name));
  writeFileSync(join(directory, 'company', 'topline.policy.yaml'), policy);
  const sheets = draw() < 0.5 ? ['company'] : shuffled(names, draw).map((name) => `company/${name}`);
  try {
    const node = pick(nodes, draw);
    const { status, stdout, stderr } = runIn(
      directory,
      [node, bin, ...words, ...outputsOf(files), ...sheets],
      draw,
    );
    if (status === null || status > 1) throw new Error(`${node}: exit ${String(status)}: ${stderr}`);
    const texts =
      files.length === 0 ? [['standard output', stdout]] : files.map((file) => [file, read(directory, file)]);
    return new Map(texts.map(([name, text]) => [name, digestOf(text)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(directory, [node, ...words], draw) {
  const before = process.umask(pick(masks, draw));
  const env = {
    PATH: process.env.PATH,
    TZ: pick(zones, draw),
    LANG: pick(locales, draw),
    LC_ALL: pick(locales, draw),
  };
  try {
    return spawnSync(node, words, { cwd: directory, env, maxBuffer: 2 ** 28, timeout: 60_000 });
  } finally {
    process.umask(before);
  }
}

function outputsOf(files) {
  return files.flatMap((file) => ['--output', file]);
}

function read(directory, file) {
  return readFileSync(join(directory, dirname(file), basename(file)));
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function pick(list, draw) {
  return list[Math.floor(draw() * list.length)];
}

function shuffled(list, draw) {
  return list
    .map((one) => [draw(), one])
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}
