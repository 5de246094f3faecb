import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { drawsFrom } from '../../bench/planted-fault/draws-from.mjs';
import { killRun, type KilledRun } from '../../bench/kill-trial/kill-run.mjs';

/** A small dose of `npm run bench:kill`. */
const runs = 20;

it('killed at any instant, an interview loses no acknowledged answer and can be gone on with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const draw = drawsFrom('smoke');
  let last: KilledRun | undefined;
  let acknowledged = 0;
  for (let run = 0; run < runs; run += 1) {
    const sheet = last?.isFull === true ? undefined : last?.sheet;
    last = await killRun({ folder, sheet, draw, within: 800 });
    expect(last.faults).toEqual([]);
    acknowledged += last.acknowledged;
  }
  expect(acknowledged).toBeGreaterThan(runs);
}, 300_000);
