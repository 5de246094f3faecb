#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const home = join(__dirname, '..');
const built = join(home, 'dist', 'cli.cjs');
if (existsSync(built)) {
  const { cachedLoader } = require('./code-cache.js');
  const { main } = cachedLoader()(built);
  main(home).then(leave);
} else {
  process.stderr.write('topline is not built yet: run "npm ci" first.\n');
  process.exitCode = 2;
}

/** All is written by then, and only Node 20 would wait for what the engine still compiles (docs/decisions/0031). */
function leave(code) {
  if (process.versions.node.startsWith('20.')) process.exit(code);
  process.exitCode = code;
}
