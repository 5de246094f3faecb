// Bulk scoring of the built program against reading the same sheets and loading them with js-yaml, in one run.
// Usage: node bench/bulk-scoring.mjs [sheets] [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledKit } from '../scripts/compiled-kit.mjs';
import { spoilSheets, writeSheets } from './sheets/write-sheets.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'topline-bulk-'));
const sheets = join(folder, 'sheets');
const faulty = join(folder, 'faulty');

const workloads = [
  { name: 'read + js-yaml load', script: 'load-sheets.mjs', args: [sheets] },
  { name: 'score, one thread', script: 'score-sheets.mjs', args: [sheets, '1'] },
  { name: 'score, two threads', script: 'score-sheets.mjs', args: [sheets, '2'] },
  { name: '1,000 with a fault: load', script: 'load-sheets.mjs', args: [faulty] },
  { name: '1,000 with a fault: score', script: 'score-sheets.mjs', args: [faulty, '1'] },
].map((workload) => ({ ...workload, runs: [] }));

try {
  writeSheets(compiledKit(), sheets, count);
  spoilSheets(writeSheets(compiledKit(), faulty, 1000));
  for (let round = 0; round < rounds; round += 1)
    for (const workload of workloads) workload.runs.push(run(workload));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const costs = workloads.map(({ runs }) => ({
  cpu: medianOf(runs.map(({ cpu }) => cpu)),
  wall: medianOf(runs.map(({ wall }) => wall)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
}));
const [floor, one, two, faultyFloor, faultyScore] = costs;
console.log(`${count} sheets, median of ${rounds}`);
for (const [index, { name }] of workloads.entries()) {
  const { cpu, wall, memory } = costs[index];
  console.log(
    `${name.padEnd(26)} ${cpu.toFixed(0).padStart(7)} ms of processor  ${wall.toFixed(0).padStart(7)} ms  ${memory.toFixed(0).padStart(5)} MB at most`,
  );
}
console.log(
  `one thread against reading and loading, processor: ${(one.cpu / floor.cpu).toFixed(2)} (at most 1.3)`,
);
console.log(`two threads against one, wall: ${(two.wall / one.wall).toFixed(2)} (at most 0.70)`);
console.log(
  `a fault in every sheet against reading and loading, processor: ${(faultyScore.cpu / faultyFloor.cpu).toFixed(2)} (at most 1.6)`,
);

function run({ script, args }) {
  const path = join(home, 'bench', 'sheets', script);
  const { stderr, status } = spawnSync(process.execPath, [path, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  // Faults are told on the same stream, before what was measured.
  if (status !== 0 && status !== 2) throw new Error(stderr);
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{')));
}

function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
