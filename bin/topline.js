#!/usr/bin/env node
const { existsSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');

const home = join(__dirname, '..');
const built = join(home, 'dist', 'cli.cjs');
if (existsSync(built)) {
  const { main } = loader()(built);
  // All is written by then; left to itself, the process would wait for what the engine is still compiling.
  main(home).then(process.exit);
} else {
  process.stderr.write('topline is not built yet: run "npm ci" first.\n');
  process.exitCode = 2;
}

function loader() {
  if (nodeModule.enableCompileCache === undefined) {
    const { cachedLoader } = require('./code-cache.js');
    return cachedLoader();
  }
  // Node 22 keeps what it compiled by itself.
  nodeModule.enableCompileCache();
  return require;
}
