import type { Kit } from '../model/kit.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import { inertJson } from './inert-json.ts';
import { roundedScore, scoreCell } from './score-cell.ts';
import type { ScoreLine, ScoreLines } from './score-line.ts';

/** One JSON object on each line. A value is a number of 100, or a word that says why there is none. */
export function scoreNdjson(kit: Kit): ScoreLines {
  const domains = kit.domains.map(({ id }) => keyOf(id));
  const nodes = kit.nodes
    .map(({ id }) => id)
    .toSorted()
    .map(keyOf);
  const row = ({ scores, ...line }: ScoreLine): string => {
    const { overall } = scores;
    return [
      inertJson(JSON.stringify(headOf(line)).slice(0, -1)),
      `,"overall":${cellOf(overall.value)},"mean":${cellOf(overall.plain)}`,
      `,"coverage":${String(roundedScore(overall.coverage))}`,
      `,"domains":{${scores.domains.map(({ value }, at) => `${String(domains[at])}${cellOf(value)}`).join(',')}}`,
      `,"nodes":{${scores.nodes.map(({ value }, at) => `${String(nodes[at])}${cellOf(value)}`).join(',')}}}\n`,
    ].join('');
  };
  return { head: '', row };
}

function keyOf(id: string): string {
  return `${JSON.stringify(id)}:`;
}

function headOf({ company, wave, sheet, sheets }: Omit<ScoreLine, 'scores'>): object {
  if (sheet === undefined) return { company, wave, sheets };
  const { path, respondent, roles, date } = sheet;
  return { company, wave, path, respondent, roles, date };
}

/** Reasons are plain words and need no escaping. */
function cellOf(value: ScoreValue): string {
  const cell = scoreCell(value);
  return typeof cell === 'number' ? String(cell) : `"${cell}"`;
}
