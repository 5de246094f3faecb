import type { ScoreValue } from '../model/scorecard.ts';
import { roundedScore, scoreCell } from './score-cell.ts';
import type { ScoreLine, ScoreLines } from './score-line.ts';

/** One JSON object on each line. A value is a number of 100, or a word that says why there is none. */
export function scoreNdjson(): ScoreLines {
  return { head: '', row: rowOf };
}

function rowOf({ company, wave, sheet, sheets, scores: { overall, domains, nodes } }: ScoreLine): string {
  const head = JSON.stringify({ company, wave, ...(sheet === undefined ? { sheets } : headOf(sheet)) });
  return [
    // What a build log would take for a command of its own is written so that it is none.
    head.slice(0, -1).replaceAll('#', '\\u0023'),
    `,"overall":${cellOf(overall.value)},"mean":${cellOf(overall.plain)}`,
    `,"coverage":${String(roundedScore(overall.coverage))}`,
    `,"domains":{${domains.map(({ domain, value }) => `"${domain}":${cellOf(value)}`).join(',')}}`,
    `,"nodes":{${nodes.map(({ node, value }) => `"${node}":${cellOf(value)}`).join(',')}}}\n`,
  ].join('');
}

function headOf({ path, respondent, roles, date }: NonNullable<ScoreLine['sheet']>): object {
  return { path, respondent, roles, date };
}

/** Ids and reasons are plain words and need no escaping. */
function cellOf(value: ScoreValue): string {
  const cell = scoreCell(value);
  return typeof cell === 'number' ? String(cell) : `"${cell}"`;
}
