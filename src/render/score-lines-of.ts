import type { Kit } from '../model/kit.ts';
import type { ScoreLines } from './score-line.ts';

export type LineFormat = 'ndjson' | 'csv';

const writers = {
  ndjson: async () => (await import('./score-ndjson.ts')).scoreNdjson,
  csv: async () => (await import('./score-csv.ts')).scoreCsv,
} as const satisfies Record<LineFormat, () => Promise<(kit: Kit) => ScoreLines>>;

/** What writes scores of this kit in this format. */
export async function scoreLinesOf(format: LineFormat, kit: Kit): Promise<ScoreLines> {
  return (await writers[format]())(kit);
}
