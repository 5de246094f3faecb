import { defineConfig } from 'tsdown';
import { asciiOnlyPlugin } from './scripts/ascii-only.ts';
import { chunkGroups } from './scripts/chunk-groups.ts';
import { leanStartPlugin } from './scripts/lean-start.ts';
import { noticesPlugin } from './scripts/third-party-notices.ts';
import { writeModuleEntry } from './scripts/write-module-entry.ts';

const shared = { platform: 'node', target: 'node20.19', fixedExtension: false, hash: false } as const;

export default defineConfig([
  {
    ...shared,
    format: 'cjs',
    entry: { cli: 'src/cli/main.ts', 'score-worker': 'src/cli/score-worker.ts', index: 'src/index.ts' },
    deps: { alwaysBundle: [/.*/] },
    minify: true,
    dts: false,
    clean: true,
    plugins: [leanStartPlugin(), noticesPlugin(), asciiOnlyPlugin()],
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    outputOptions: { codeSplitting: { groups: chunkGroups() } },
    hooks: { 'build:done': writeModuleEntry },
  },
  {
    ...shared,
    format: 'esm',
    entry: { index: 'src/index.ts' },
    dts: { emitDtsOnly: true },
    clean: false,
  },
]);
