#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const home = join(__dirname, '..');
const built = join(home, 'dist', 'cli.cjs');
if (existsSync(built)) {
  const { cachedLoader } = require('./code-cache.js');
  const { main } = cachedLoader()(built);
  // All is written by then; left to itself, the process would wait for what the engine is still compiling.
  main(home).then(process.exit);
} else {
  process.stderr.write('topline is not built yet: run "npm ci" first.\n');
  process.exitCode = 2;
}
