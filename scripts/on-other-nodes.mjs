// Tries the built program on later Nodes than the one it was built with: that it runs, ends and gives the same bytes.
// They are fetched into scripts/nodes once; where there are none for this system, or no network, it says so.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = join(home, 'scripts', 'nodes');
/** What is tried on each, and what more on the last. */
const onEach = ['bin', 'leaving'];
const onLast = ['streams', 'score-threads'];

const nodes = fetched();
if (nodes.length === 0)
  console.log('No other Node could be fetched for this system: tried on this one alone.');
else {
  const failed = nodes.filter((node, at) => {
    const names = at === nodes.length - 1 ? [...onEach, ...onLast] : onEach;
    const files = names.map((name) => `tests/smoke/${name}.test.ts`);
    return !passes(node, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'smoke', ...files]);
  });
  const listed = [process.execPath, ...nodes].join(',');
  const same = passes(process.execPath, ['bench/same-bytes.mjs', '--runs', '10', '--nodes', listed]);
  for (const node of failed) console.error(`Failed on ${node}.`);
  process.exitCode = same && failed.length === 0 ? 0 : 1;
}

/** The programs by their paths, of which there may be none. */
function fetched() {
  if (!existsSync(join(folder, 'node_modules')))
    spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys(optionalDependencies)
    .map((name) => join(folder, 'node_modules', name, 'bin', 'node'))
    .filter((path) => existsSync(path));
}

function passes(node, words) {
  console.log(`\n${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}: ${words[0]}`);
  return spawnSync(node, words, { cwd: home, stdio: 'inherit' }).status === 0;
}
