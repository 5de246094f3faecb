// What a diagnosis costs: on the shipped kit, and against the size of the network. Every ratio is against 10^8
// double multiply-adds timed in the same run, both in processor time: only the ratios mean anything. Runs the built program.
import * as library from '../dist/index.js';
import { drawWorldToRepair } from './planted-fault/draw-world.mjs';
import { drawsFrom } from './planted-fault/draws-from.mjs';
import { layeredCase } from './planted-fault/layered-case.mjs';
import { tableText } from './planted-fault/print-table.mjs';
import { situations } from './planted-fault/situations.mjs';
import { multiplyAdds, timeAt, timesOf } from './planted-fault/times-of.mjs';
import { trueModelOf } from './planted-fault/true-model-of.mjs';
import { respondents, runCompany } from './quick-check/run-company.mjs';
import { compiledKit } from '../scripts/compiled-kit.mjs';

const isMarkdown = process.argv.includes('--markdown');
const kit = compiledKit();
const { diagnose, askNext, scoreAssessment, whatIfLearned } = library;
// First of all, so that the first interview finds nothing compiled, as in life.
const interviews = interviewTimes();
const loop = timeAt(timesOf(multiplyAdds, 9), 0.5);
/** Enough for a 95th percentile that is not just the worst of them. */
const [runs, fewRuns] = [60, 15];

console.log(tableText(shippedTable(), isMarkdown));
console.log(tableText(curveTable(), isMarkdown));

function shippedTable() {
  const draw = drawsFrom('cost');
  const world = drawWorldToRepair(trueModelOf(kit), draw);
  const scorecard = scoreAssessment(kit, situations.everyRole.draw({ kit, world, draw }), { resamples: 0 });
  const rows = [
    // Learning nothing is the public way to beliefs and benefits alone.
    ['beliefs and all benefits', '≤ 1.2', () => whatIfLearned(kit, scorecard, [])],
    ['diagnosis with reasons and paths', '–', () => diagnose(kit, scorecard, { robustness: false })],
    ['the same with 200 draws and one at a time', '≤ 12', () => diagnose(kit, scorecard), fewRuns],
    ['the three best questions, whole diagnosis anew', '–', () => askNext(kit, scorecard)],
  ].map(([name, target, work, often = runs]) => rowOf(name, timesOf(work, often), target));
  rows.unshift(rowOf('next question of the adaptive interview', interviews, '≤ 2 at the 95th'));
  const head = ['work', 'fastest', 'median', '95th percentile', 'target'];
  return { title: `Shipped kit, every role asked, × loop of ${loop.toFixed(0)} ms`, head, rows };
}

function rowOf(name, times, target) {
  return [name, ...[0, 0.5, 0.95].map((share) => ratio(timeAt(times, share))), target];
}

/** Processor times of every next question of some quick checks, shortest first. */
function interviewTimes() {
  const informed = respondents.informed(kit);
  const model = trueModelOf(informed);
  const check = library.quickCheck(informed);
  const times = [];
  for (const seed of ['a', 'b', 'c', 'd'])
    runCompany({ kit: informed, model, check, library }, { seed: `cost/${seed}`, longest: 0, times });
  return times.toSorted((a, b) => a - b);
}

function curveTable() {
  const sizes = [20, 30, 40, 50, 60, 70, 80, 90, 100, 110];
  const rows = sizes.map((size) => {
    const medians = ['a', 'b', 'c', 'd', 'e'].map((seed) => medianOf(layeredCase(kit, size, seed)));
    const sorted = medians.toSorted((a, b) => a - b);
    return [String(size), String(Math.round(1.6 * size)), ...[0, 2, 4].map((at) => ratio(sorted[at]))];
  });
  const head = ['nodes', 'links', 'cheapest of five', 'median', 'dearest'];
  return { title: 'Diagnosis without robustness on random layered networks, × loop', head, rows };
}

function medianOf({ kit: layered, assessment }) {
  const scorecard = scoreAssessment(layered, assessment, { resamples: 0 });
  return timeAt(
    timesOf(() => diagnose(layered, scorecard, { robustness: false }), 7),
    0.5,
  );
}

function ratio(time) {
  return (time / loop).toFixed(2);
}
