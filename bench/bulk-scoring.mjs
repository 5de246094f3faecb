// Bulk scoring of the built program against reading the same sheets and loading them with js-yaml, in one run.
// Usage: node bench/bulk-scoring.mjs [sheets] [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledKit } from '../scripts/compiled-kit.mjs';
import { writeSheets } from './sheets/write-sheets.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'topline-bulk-'));
const sheets = join(folder, 'sheets');

const workloads = [
  { name: 'read + js-yaml load', script: 'load-sheets.mjs', args: [sheets] },
  { name: 'score, one thread', script: 'score-sheets.mjs', args: [sheets, '1'] },
  { name: 'score, two threads', script: 'score-sheets.mjs', args: [sheets, '2'] },
].map((workload) => ({ ...workload, runs: [] }));

try {
  writeSheets(compiledKit(), sheets, count);
  for (let round = 0; round < rounds; round += 1)
    for (const workload of workloads) workload.runs.push(run(workload));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const [floor, one, two] = workloads.map(({ runs }) => ({
  cpu: medianOf(runs.map(({ cpu }) => cpu)),
  wall: medianOf(runs.map(({ wall }) => wall)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
}));
console.log(`${count} sheets, median of ${rounds}`);
for (const [index, { name }] of workloads.entries()) {
  const { cpu, wall, memory } = [floor, one, two][index];
  console.log(
    `${name.padEnd(22)} ${cpu.toFixed(0).padStart(7)} ms of processor  ${wall.toFixed(0).padStart(7)} ms  ${memory.toFixed(0).padStart(5)} MB at most`,
  );
}
console.log(
  `one thread against reading and loading, processor: ${(one.cpu / floor.cpu).toFixed(2)} (at most 1.3)`,
);
console.log(`two threads against one, wall: ${(two.wall / one.wall).toFixed(2)} (at most 0.70)`);

function run({ script, args }) {
  const path = join(home, 'bench', 'sheets', script);
  const { stderr, status } = spawnSync(process.execPath, [path, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr);
}

function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
