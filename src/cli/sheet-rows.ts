import type { World } from '../io/world.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { ScoreBatch } from '../model/score-batch.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import { scoreSlim } from '../score/score-slim.ts';
import { batchesOf } from './batches-of.ts';
import { notNamed } from './not-named.ts';
import { kitOfBatch } from './kit-of-batch.ts';
import { noSheetIn } from './no-sheet-in.ts';
import { readBatch } from './read-batch.ts';
import type { RowsOfKit, ScoreWish } from './score-wish.ts';

/** One row for each sheet that can be read, and what is wrong with the others. Fails where there is no kit or no sheet. */
export async function sheetRows(world: World, { source, kit, today }: ScoreWish): Promise<Result<RowsOfKit>> {
  const problems: Problem[] = [];
  const sheets: SlimSheet[] = [];
  const batches: ScoreBatch[] = [];
  for await (const batch of batchesOf(world, source, (problem) => problems.push(problem)))
    batches.push(batch);
  const found = await kitOfBatch(world, batches[0], kit);
  problems.push(...found.problems);
  if (!found.ok) return { ok: false, problems };
  for (const batch of batches) {
    const setting = { kit: found.value, today };
    const reading = await readBatch(world, batch, setting, (sheet) => sheets.push(sheet));
    problems.push(...reading.problems);
  }
  const rows = sheets.map(({ company, wave, path, respondent, roles, ...sheet }) => ({
    company,
    wave,
    sheet: { path, respondent: sheet.anonymous ? notNamed : respondent, roles },
    scorecard: scoreSlim(found.value, [{ company, wave, path, respondent, roles, ...sheet }]),
  }));
  return rows.length === 0
    ? { ok: false, problems: problems.length === 0 ? [noSheetIn(source)] : problems }
    : { ok: true, value: { kit: found.value, rows }, problems };
}
