// Start-up of the built program against bare node, run side by side so that only the ratios count.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');
const company = join(home, 'examples', 'northwind-instruments');
const sheet = join(company, 'ceo-1.yaml');
const kit = join(home, 'questionnaires', 'sales-ecosystem');
const rounds = Number(process.argv[2] ?? 20);

const workloads = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [bin, '--version'], target: 1.3 },
  { name: '--help', args: [bin, '--help'], target: 1.3 },
  { name: 'score, one sheet', args: [bin, 'score', sheet], target: 1.4 },
  { name: 'score as NDJSON, one sheet', args: [bin, 'score', '--format', 'ndjson', sheet], target: 1.4 },
  { name: 'score with a kit in YAML', args: [bin, 'score', '--kit', kit, sheet], target: 1.8 },
  { name: 'demo --no-robustness', args: [bin, 'demo', '--no-robustness'], target: 6 },
  { name: 'demo', args: [bin, 'demo'], target: 18 },
  { name: 'report as HTML', args: [bin, 'report', company, '--format', 'html'], target: 24 },
].map((workload) => ({ ...workload, times: [] }));

for (let round = 0; round < rounds; round += 1) {
  for (const { args, times } of workloads) times.push(timeOf(args));
}

const bare = medianOf(workloads[0].times);
console.log(`${'ms'.padStart(30)} median    min    max  ratio  target`);
for (const { name, times, target } of workloads) {
  const numbers = [medianOf(times), Math.min(...times), Math.max(...times)].map((time) =>
    time.toFixed(0).padStart(6),
  );
  const ratio = (medianOf(times) / bare).toFixed(2).padStart(6);
  console.log(
    `${name.padEnd(30)} ${numbers.join(' ')} ${ratio}  ${target === undefined ? '' : `≤ ${target}`}`,
  );
}

function timeOf(args) {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function medianOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
