import type { Kit } from '../model/kit.ts';
import { csvRow } from './csv/csv-row.ts';
import { roundedScore, scoreCell } from './score-cell.ts';
import type { ScoreLine, ScoreLines } from './score-line.ts';

/** One row for each sheet, under a head that names every column. A value is a number of 100, or why there is none. */
export function scoreCsv(kit: Kit): ScoreLines {
  const nodes = kit.nodes.map(({ id }) => id).toSorted();
  const domains = kit.domains.map(({ id }) => `domain:${id}`);
  const first = ['company', 'wave', 'path', 'respondent', 'roles', 'date', 'sheets'];
  return { head: csvRow([...first, 'overall', 'mean', 'coverage', ...domains, ...nodes]), row: rowOf };
}

function rowOf({ company, wave, sheet, sheets, scores: { overall, domains, nodes } }: ScoreLine): string {
  return csvRow([
    company,
    wave,
    ...(sheet === undefined ? ['', '', '', ''] : cellsOf(sheet)),
    sheets,
    scoreCell(overall.value),
    scoreCell(overall.plain),
    roundedScore(overall.coverage),
    ...domains.map(({ value }) => scoreCell(value)),
    ...nodes.map(({ value }) => scoreCell(value)),
  ]);
}

function cellsOf({ path, respondent, roles, date }: NonNullable<ScoreLine['sheet']>): readonly string[] {
  return [path, respondent, roles.join(' '), date];
}
