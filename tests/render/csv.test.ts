import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderCsv } from '../../src/render/csv/render-csv.ts';
import { rendererOf } from '../../src/render/index.ts';
import { aKit } from '../support/a-kit.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { aSalesKit, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';
import { expectGolden } from './support/golden.ts';

const report = theTroubledReport();
const tables = ['scores', 'answers', 'plan'] as const;

function rowsOf(given: Report, table: (typeof tables)[number]): readonly string[] {
  return renderCsv(given, { table }).body.replace('\ufeff', '').trimEnd().split('\r\n');
}

describe('the report as rows for a spreadsheet', () => {
  it.each(tables)('looks as agreed: %s', (table) => {
    expectGolden(`troubled-company/${table}.csv`, renderCsv(report, { table }).body);
  });

  it('is offered by format, and holds the scores unless told otherwise', async () => {
    const look = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;
    const artifact = (await rendererOf('csv'))(report, look);
    expect(artifact).toEqual(renderCsv(report, { table: 'scores' }));
    expect([artifact.mediaType, artifact.suffix]).toEqual(['text/csv; charset=utf-8', '.csv']);
  });

  it('begins with the mark that tells a spreadsheet its letters', () => {
    expect(renderCsv(report, {}).body.startsWith('\ufeffkind,')).toBe(true);
  });

  it('says why there is no score instead of leaving a hole that reads as 0', () => {
    const empty = reportOn(aSalesKit(), anAssessment());
    const row = rowsOf(empty, 'scores').find((line) => line.startsWith('capability,coaching,'));
    expect(row).toMatch(/,,,,not-asked,/u);
  });

  it('keeps withheld what the report withholds', () => {
    const withheld = { state: 'withheld', who: 'withheld', said: '', role: 'Seller' } as const;
    const answers = report.appendix.answers.slice(0, 1).map(({ id, node, question, ask }) => {
      return { id, node, question, ask, ...withheld };
    });
    const [, row] = rowsOf({ ...report, appendix: { ...report.appendix, answers } }, 'answers');
    expect(row).toMatch(/,withheld,Seller,withheld,,,,,,$/u);
  });

  it.each(tables)('an empty kit still makes a table: %s', (table) => {
    const rows = rowsOf(reportOn(aKit({ nodes: [] }), anAssessment()), table);
    expect(rows.length).toBe(table === 'scores' ? 3 : 1);
  });
});
