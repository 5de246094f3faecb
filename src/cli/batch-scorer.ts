import type { BatchAnswer, ScoreBatch } from '../model/score-batch.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import type { LineFormat } from '../render/score-lines-of.ts';
import { scoreLinesOf } from '../render/score-lines-of.ts';
import { scoreSlim } from '../score/score-slim.ts';
import { readBatch, type BatchSetting, type BatchWorld } from './read-batch.ts';
import { notNamed } from './not-named.ts';

export type ScorerSetting = BatchSetting & {
  /** How to write a row for each sheet; absent where the sheets themselves are wanted. */
  readonly format?: LineFormat;
};

/** What reads a batch and, where rows are wanted, scores it. */
export function batchScorer(
  world: BatchWorld,
  setting: ScorerSetting,
): (batch: ScoreBatch) => Promise<BatchAnswer> {
  const { kit, format } = setting;
  if (format === undefined) return (batch) => sheetsOf(world, batch, { ...setting, withSpots: true });
  const writing = scoreLinesOf(format, kit);
  return async (batch) => {
    const { row } = await writing;
    let rows = '';
    const reading = await readBatch(world, batch, setting, (sheet) => {
      const { company, wave } = sheet;
      const shown = sheet.anonymous ? { ...sheet, respondent: notNamed } : sheet;
      rows += row({ company, wave, sheet: shown, sheets: 1, scores: scoreSlim(kit, [sheet]) });
    });
    return { ...reading, rows, sheets: [] };
  };
}

async function sheetsOf(world: BatchWorld, batch: ScoreBatch, setting: BatchSetting): Promise<BatchAnswer> {
  const sheets: SlimSheet[] = [];
  const reading = await readBatch(world, batch, setting, (sheet) => sheets.push(sheet));
  return { ...reading, rows: '', sheets };
}
