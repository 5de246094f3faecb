import type { BatchAnswer, ScoreBatch } from '../model/score-batch.ts';
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
  if (format === undefined)
    return async (batch) => ({
      rows: '',
      ...(await readBatch(world, batch, { ...setting, withSpots: true })),
    });
  const writing = scoreLinesOf(format, kit);
  return async (batch) => {
    const lines = await writing;
    const { size, sheets, problems } = await readBatch(world, batch, setting);
    const rows = sheets.map((sheet) => {
      const { company, wave } = sheet;
      const shown = sheet.anonymous ? { ...sheet, respondent: notNamed } : sheet;
      return lines.row({ company, wave, sheet: shown, sheets: 1, scores: scoreSlim(kit, [sheet]) });
    });
    return { size, rows: rows.join(''), sheets: [], problems };
  };
}
