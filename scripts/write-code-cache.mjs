// Keeps what the engine compiled for the most usual commands, so that they start sooner (docs/decisions/0028).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const company = join(home, 'examples', 'northwind-instruments');
const sheet = join(company, 'ceo-1.yaml');
const self = fileURLToPath(import.meta.url);

if (process.argv[2] === undefined) {
  // What the commands print is of no interest here.
  execFileSync(process.execPath, [self, 'run'], { stdio: ['ignore', 'ignore', 'pipe'] });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  try {
    await runUsualCommands(join(folder, 'report.txt'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runUsualCommands(output) {
  const require = createRequire(import.meta.url);
  // An engine whose switches were turned takes what it compiled for that of another one.
  require('node:v8').setFlagsFromString = () => {};
  const { cachedLoader } = require('../bin/code-cache.js');
  const scripts = new Map();
  const load = cachedLoader((kept, script) => scripts.set(kept, script));
  const { main } = load(join(home, 'dist', 'cli.cjs'));
  const commands = [
    ['--help'],
    ['score', sheet],
    ['score', '--format', 'ndjson', sheet],
    ['score', '--kit', join(home, 'questionnaires', 'sales-ecosystem'), sheet],
    ['report', company, '--no-robustness', '--output', output],
  ];
  for (const command of commands) {
    process.argv = [process.execPath, 'topline', ...command];
    await main(home);
  }
  for (const [kept, script] of scripts) writeFileSync(kept, script.createCachedData());
}
