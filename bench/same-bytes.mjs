// The same sheets give the same bytes, whatever the order of files, the time zone, the locale, the mask for new files
// and the working folder. `--runs` of each kind; `--only score` leaves out the others; `--nodes` are programs that run
// it, with commas between them, this one if there are none. Ends with 1 where they differ.
import { parseArgs } from 'node:util';
import { tableText } from './planted-fault/print-table.mjs';
import { distinctOutputs } from './same-bytes/distinct-outputs.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'topline' },
    only: { type: 'string', default: '' },
    nodes: { type: 'string', default: process.execPath },
  },
});
const found = distinctOutputs({ ...values, runs: Number(values.runs), nodes: values.nodes.split(',') });
const rows = found.map(({ title, name, runs, distinct }) => [title, name, String(runs), String(distinct)]);
console.log(tableText({ title: 'Distinct outputs', head: ['command', 'output', 'runs', 'distinct'], rows }));
process.exitCode = found.length > 0 && found.every(({ distinct }) => distinct === 1) ? 0 : 1;
