// Runs every command of the README's `sh` blocks in a fresh copy of the tree, with an empty npm cache.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const commands = commandsOf(readFileSync('README.md', 'utf8'));
if (commands.length === 0) fail('README.md has no ```sh block');

const home = mkdtempSync(join(tmpdir(), 'topline-readme-'));
try {
  const copy = join(home, 'topline');
  copyTree(copy);
  const env = { ...process.env, npm_config_cache: join(home, 'npm-cache') };
  for (const command of withoutRepeats(commands)) runCommand(command, copy, env);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** One command per line; fetching the tree and walking into it are done already. */
function commandsOf(page) {
  return [...page.matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, block]) => block.split('\n'))
    .map((line) => line.replace(/^\$ /, '').trim())
    .filter((line) => line !== '' && !/^(?:#|git clone |cd )/.test(line));
}

/** What sets the tree up does so once: a second `npm ci` in the same place would only make the same again. */
function withoutRepeats(all) {
  const setup = 'npm ci && ';
  const first = all.findIndex((command) => command.startsWith(setup));
  return all.map((command, at) =>
    at > first && command.startsWith(setup) ? command.slice(setup.length) : command,
  );
}

function copyTree(copy) {
  const listing = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' });
  for (const path of listing.split('\0').filter((path) => path !== '' && existsSync(path))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(path, join(copy, path));
  }
}

function runCommand(command, cwd, env) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : `exit ${status}`}  ${seconds} s  ${command}`);
  if (status === 0) return;
  console.log(`${stdout}\n${stderr}`.split('\n').slice(-80).join('\n'));
  fail(`a command of the README fails: ${command}`);
}

/** Leaves by the `finally` above; the sentence says all there is to say. */
function fail(sentence) {
  const fault = new Error(sentence);
  fault.stack = sentence;
  throw fault;
}
