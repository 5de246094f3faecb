import type { ChangeFormat, Format, ScoreFormat, TrendFormat, VerdictFormat } from '../render/index.ts';

/** What `--format` takes: every format there is, in the order in which help shows them. */
export const formats = {
  report: wordsOf<Format>({ terminal: true, markdown: true, html: true, json: true, csv: true }),
  score: wordsOf<ScoreFormat>({ table: true, json: true, ndjson: true, csv: true }),
  verdict: wordsOf<VerdictFormat>({ terminal: true, json: true, junit: true, github: true, markdown: true }),
  change: wordsOf<ChangeFormat>({ terminal: true, json: true, markdown: true }),
  trend: wordsOf<TrendFormat>({ terminal: true, json: true, markdown: true, html: true }),
};

/** Does not compile while a format is missing. */
function wordsOf<Word extends string>(all: Readonly<Record<Word, true>>): readonly string[] {
  return Object.keys(all);
}
