// Twice the input, how many times the work? Reads inputs of three sizes, each twice the one before, and prints the
// processor time of the smallest and what each doubling does to it; the last column is the mean factor of a doubling,
// which may be 2.2 at most. Texts are longer than 128 kilobytes where the format allows it: shorter ones are kept in
// another part of the memory, which makes the step over that length look steep.
import { parseArgs } from 'node:util';
import * as library from '../dist/index.js';
import { grownInputs } from './growth/grown-inputs.mjs';
import { tableText } from './planted-fault/print-table.mjs';
import { timeAt, timesOf } from './planted-fault/times-of.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    markdown: { type: 'boolean', default: false },
  },
});
const bar = 2.2;
const doublings = [1, 2, 4];

const rows = grownInputs(library)
  .filter(({ name }) => name.startsWith(values.only))
  .map((input) => ({ ...input, times: timesOfSizes(input) }));
const head = ['input', 'smallest', 'ms', '×2', '×4', 'mean factor'];
const table = rows.map(({ name, start, times }) => [
  ...[name, String(start), times[0].toFixed(2)],
  ...times.slice(1).map((time, at) => (time / times[at]).toFixed(2)),
  meanFactor(times).toFixed(2),
]);
console.log(tableText({ title: 'Processor time against size', head, rows: table }, values.markdown));
const steep = rows.filter(({ times }) => meanFactor(times) > bar);
for (const { name } of steep) console.log(`${name} grows by more than ${bar}`);
process.exitCode = steep.length === 0 ? 0 : 1;

/**
 * The shortest of some runs: what a busy machine adds is left out. The sizes take turns, so that a machine which gets
 * busier meanwhile slows down all of them. Small work is repeated until it can be timed.
 */
function timesOfSizes({ name, start, of, isTaken }) {
  const works = doublings.map((factor) => of(start * factor));
  for (const work of works)
    if (work() !== isTaken) throw new Error(`${name}: ${isTaken ? 'refused' : 'taken'}`);
  const [once] = timesOf(works[0], 3);
  const repeats = Math.max(1, Math.ceil(20 / Math.max(once, 0.01)));
  const turns = Array.from({ length: Number(values.runs) }, () =>
    works.map(
      (work) =>
        timeAt(
          timesOf(() => repeated(work, repeats), 1),
          0,
        ) / repeats,
    ),
  );
  return works.map((_, at) => Math.min(...turns.map((times) => times[at])));
}

function repeated(work, times) {
  for (let time = 0; time < times; time += 1) work();
}

function meanFactor(times) {
  return (times.at(-1) / times[0]) ** (1 / (times.length - 1));
}
