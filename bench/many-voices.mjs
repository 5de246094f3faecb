// What many voices do to numbers, on simulated companies. Two questions: does the range of a score hold what everybody
// would have said (it should in 85 to 95 of 100 cases), and do people who answer at random make the ranking look
// firmer (they must not)? Writes nothing.
import { parseArgs } from 'node:util';
import * as library from '../dist/index.js';
import { drawsFrom } from './planted-fault/draws-from.mjs';
import { tableText } from './planted-fault/print-table.mjs';
import { firmShares } from './voices/firm-shares.mjs';
import { heldShares } from './voices/held-shares.mjs';
import { compiledKit } from '../scripts/compiled-kit.mjs';

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '500' },
    seeds: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'topline' },
    markdown: { type: 'boolean', default: false },
  },
});
const kit = compiledKit();
const setting = { kit, library, drawsOf: (name) => drawsFrom(`${values.seed} ${name}`) };
const held = heldShares(setting, Number(values.companies));
const firm = firmShares(setting, Number(values.seeds));
for (const table of [held.table, firm.table]) if (table) console.log(tableText(table, values.markdown));
process.exitCode = held.isMet && firm.isMet ? 0 : 1;
