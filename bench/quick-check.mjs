// The quick check against the same respondent's full questionnaire, in companies whose faults are known: they are
// drawn from the kit's own causal model, answer with noise, and are asked by the built program. Two respondents: one
// who sees everything the kit asks, and a chief executive as the kit has it. Writes nothing.
import { parseArgs } from 'node:util';
import * as library from '../dist/index.js';
import { shareText, tableText } from './planted-fault/print-table.mjs';
import { multiplyAdds, timeAt, timesOf } from './planted-fault/times-of.mjs';
import { trueModelOf } from './planted-fault/true-model-of.mjs';
import { barsOf, curveTable, marks, summaryOf } from './quick-check/summary-of.mjs';
import { respondents, runCompany } from './quick-check/run-company.mjs';
import { compiledKit } from '../scripts/compiled-kit.mjs';

const { values } = parseArgs({
  options: {
    markdown: { type: 'boolean', default: false },
    companies: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    curve: { type: 'string', default: '100' },
    /** Ends earlier, with the companies there are by then. */
    minutes: { type: 'string', default: '600' },
    respondent: { type: 'string', default: 'informed' },
    seed: { type: 'string', default: 'topline' },
  },
});
const shipped = compiledKit();
const kit = respondents[values.respondent](shipped);
const model = trueModelOf(kit);
const check = library.quickCheck(kit);
const [from, count, curve] = [values.from, values.companies, values.curve].map(Number);
const until = performance.now() + Number(values.minutes) * 60_000;

const records = [];
const times = [];
for (let turn = from; turn < from + count && performance.now() < until; turn += 1) {
  const longest = turn - from < curve ? marks.at(-1) : 0;
  const company = { seed: `${values.seed}/${turn}`, longest, times };
  records.push(runCompany({ kit, model, check, library }, company));
  if (turn % 10 === 9) process.stderr.write(`\r${turn + 1} of ${from + count}: ${summaryOf(records)}    `);
}
process.stderr.write('\n');

const loop = timeAt(timesOf(multiplyAdds, 9), 0.5);
const sorted = times.toSorted((a, b) => a - b);
const bars = barsOf(records, timeAt(sorted, 0.95) / loop);
console.log(
  `Quick check of ${new Date().toISOString().slice(0, 10)}: ${kit.id}@${kit.version}, ${records.length} companies, respondent “${values.respondent}” with ${kit.questions.length} questions, seed “${values.seed}” from ${from}.\n`,
);
console.log(tableText(curveTable(records), values.markdown));
const rows = bars.map(({ what, value, bar, isMet }) => [what, value, bar, isMet ? 'met' : 'MISSED']);
console.log(tableText({ title: 'Bars', head: ['bar', 'measured', 'wanted', ''], rows }, values.markdown));
console.log(
  `Next question: median ${timeAt(sorted, 0.5).toFixed(1)} ms, p95 ${timeAt(sorted, 0.95).toFixed(1)} ms; loop ${loop.toFixed(1)} ms. Standard error of a share near one half: ${shareText(0.5 / Math.sqrt(records.length))}.`,
);
process.exitCode = bars.every(({ isMet }) => isMet) ? 0 : 1;
