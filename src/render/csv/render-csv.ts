import type { Artifact } from '../../model/artifact.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../renderer.ts';
import { roundedNumber } from '../rounded-number.ts';
import { answerTable } from './answer-table.ts';
import { csvRow } from './csv-row.ts';
import { planTable } from './plan-table.ts';
import type { Cell, ReportTable, TableOf } from './report-table.ts';
import { scoreTable } from './score-table.ts';

const tables = {
  scores: scoreTable,
  answers: answerTable,
  plan: planTable,
} as const satisfies Record<ReportTable, TableOf>;

/** Tells spreadsheets that the letters are UTF-8. */
const byteOrderMark = '\ufeff';

/** One list of the report for a spreadsheet (RFC 4180); numbers to 1e-6. */
export function renderCsv(report: Report, { table = 'scores' }: Pick<RenderOptions, 'table'>): Artifact {
  const { head, rows } = tables[table](report);
  const body = [head, ...rows].map((row) => csvRow(row.map(cellOf))).join('');
  return { body: byteOrderMark + body, mediaType: 'text/csv; charset=utf-8', suffix: '.csv' };
}

function cellOf(cell: Cell): string | number {
  if (typeof cell === 'number') return roundedNumber(cell);
  return typeof cell === 'boolean' ? sayYesNo(cell) : (cell ?? '');
}

function sayYesNo(yes: boolean): string {
  return yes ? 'yes' : 'no';
}
