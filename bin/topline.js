#!/usr/bin/env node
const { existsSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');

const home = join(__dirname, '..');
// Node 22 keeps what it compiled by itself.
if (nodeModule.enableCompileCache === undefined) {
  const { useCodeCache } = require('./code-cache.js');
  useCodeCache();
} else nodeModule.enableCompileCache();
const built = join(home, 'dist', 'cli.cjs');
if (existsSync(built)) {
  const { main } = require(built);
  main(home).then((code) => {
    process.exitCode = code;
  });
} else {
  process.stderr.write('topline is not built yet: run "npm ci" first.\n');
  process.exitCode = 2;
}
