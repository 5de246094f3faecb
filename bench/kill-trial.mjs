// Kills interviews with SIGKILL at random instants, through a real pseudo-terminal, and goes on with the same sheet.
// An answer is acknowledged once the next question is on the screen: not one may be missing afterwards, the sheet
// must be valid at any time, and no lock may keep the next run out. Writes only into a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawsFrom } from './planted-fault/draws-from.mjs';
import { killRun } from './kill-trial/kill-run.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: 'topline' },
    /** Longest time, in milliseconds after the first question, until the kill. */
    within: { type: 'string', default: '1500' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'topline-kill-'));
const draw = drawsFrom(values.seed);
const total = { runs: 0, acknowledged: 0, lost: 0, invalid: 0, refused: 0 };
let sheet;
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    const told = await killRun({ folder, sheet, draw, within: Number(values.within) });
    total.runs += 1;
    for (const key of ['acknowledged', 'lost', 'invalid', 'refused']) total[key] += told[key];
    for (const line of told.faults) console.error(`run ${run}: ${line}`);
    // A sheet that is nearly full makes way for a new one.
    sheet = told.isFull ? undefined : told.sheet;
    if (run % 10 === 9) process.stderr.write(`\r${JSON.stringify(total)}    `);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stderr.write('\n');
console.log(
  `${total.runs} runs killed: ${total.acknowledged} answers acknowledged, ${total.lost} lost, ${total.invalid} invalid sheets, ${total.refused} runs kept out.`,
);
process.exitCode = total.lost + total.invalid + total.refused === 0 ? 0 : 1;
