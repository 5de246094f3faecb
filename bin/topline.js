#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.();
const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(fileURLToPath(new URL('..', import.meta.url)));
} else {
  process.stderr.write('topline is not built yet: run "npm ci" first.\n');
  process.exitCode = 2;
}
