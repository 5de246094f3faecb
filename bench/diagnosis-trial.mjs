// The planted-fault trial: companies whose faults are known are drawn from the kit's own causal model, asked with
// noise, diagnosed by the built program, and every ranking is judged by what its repairs truly bring.
// Shows what the ranking buys if the model is right; it does not validate the model. Writes nothing.
import { parseArgs } from 'node:util';
import * as library from '../dist/index.js';
import { barsOf, barTable } from './planted-fault/bars-of.mjs';
import { tableText } from './planted-fault/print-table.mjs';
import { runScenario, scenarios } from './planted-fault/run-trial.mjs';
import {
  calibrationTable,
  rankingTable,
  spreadTable,
  tradeOffTable,
  verdictTable,
  worldTable,
} from './planted-fault/tables-of.mjs';
import { compiledKit } from '../scripts/compiled-kit.mjs';

const { values } = parseArgs({
  options: {
    markdown: { type: 'boolean', default: false },
    worlds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: 'topline' },
  },
});
const kit = compiledKit();
const { seed, markdown } = values;
const count = Number(values.worlds);

const results = new Map();
for (const scenario of scenarios) {
  const tell = (turn) => process.stderr.write(`\r${scenario.title}: ${turn}    `);
  results.set(scenario.id, runScenario(scenario, { kit, seed, count, library, tell }));
}
process.stderr.write('\n');

const chosen = (...ids) =>
  scenarios
    .filter(({ id }) => ids.includes(id))
    .map((scenario) => ({ scenario, records: results.get(scenario.id) }));
const bars = barsOf(kit, results);
const today = new Date().toISOString().slice(0, 10);
const { nodes, links } = kit;
console.log(
  `Planted-fault trial of ${today}: ${kit.id}@${kit.version}, ${nodes.length} nodes, ${links.length} links, seed “${seed}”.\n`,
);
for (const table of [
  worldTable(results),
  ...chosen('panel', 'off', 'one', 'half', 'ceo', 'look', 'follow').map(({ scenario, records }) =>
    rankingTable(scenario, records),
  ),
  verdictTable(kit, results),
  calibrationTable(chosen('panel', 'one', 'half', 'ceo', 'look', 'follow')),
  spreadTable(kit, chosen('panel', 'off', 'healthy')),
  ...chosen('panel', 'one', 'ceo', 'look', 'follow', 'healthy').map(({ scenario, records }) =>
    tradeOffTable(kit, scenario, records),
  ),
  barTable(bars),
]) {
  console.log(tableText(table, markdown));
}
process.exitCode = bars.every(({ isMet }) => isMet) ? 0 : 1;
