import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/compare/trend-of.ts';
import { examine } from '../../src/examine.ts';
import type { Kit } from '../../src/model/kit.ts';
import { renderCsv } from '../../src/render/csv/render-csv.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { renamed } from '../support/any-assessment.ts';
import { anExample } from '../support/an-example.ts';
import { keyPaths, strayPlaces, unnamedKeys } from '../support/keys-on-page.ts';
import { csvRows } from '../render/support/csv-rows.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';
import { aSalesKit, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

const page = readFileSync(new URL('../../docs/report-format.md', import.meta.url), 'utf8');

/** The example with ten sellers more, in a hurry. */
function aCrowd(kit: Kit): Assessment {
  const { sheets, ...rest } = anExample(kit, 'northwind-instruments');
  const sellers = sheets.filter(({ respondent }) => respondent.roles[0] === 'rep');
  const more = [1, 2].flatMap((copy) =>
    sellers.map((sheet) => ({
      ...renamed(sheet, `${sheet.respondent.id}-${String(copy)}`),
      flags: ['hurried'],
    })),
  );
  return { ...rest, sheets: [...sheets, ...more] };
}

describe('the page on the report format', () => {
  const sales = composeReport({ ...theTroubledInput(), at: '2028-01-01' });
  const empty = reportOn(aSalesKit(), anAssessment());
  const input = theTroubledInput();
  const verdict = { kind: 'root-cause', roots: ['coaching'] } as const;
  const single = composeReport({ ...input, diagnosis: { ...input.diagnosis, verdict } });
  const old = single.respondents.map((each) => ({ ...each, date: '2026-01-01' }));
  const earlier = [{ ...single, at: '2026-01-01', respondents: old }];
  const later = { ...composeReport({ ...input, earlier }), trend: trendOf([...earlier, single]) };
  const shipped = theShippedKit();
  const options = { at: '2026-12-01', toolVersion: '0.1.0', robustness: false };
  const crowd = examine(shipped, aCrowd(shipped), options);
  const example: unknown = JSON.parse(
    readFileSync(new URL('../golden/troubled-company/report.json', import.meta.url), 'utf8'),
  );

  const reports = [sales, empty, single, later, crowd];

  it('names every key that occurs', () => {
    expect(keyPaths([...reports, example]).length).toBeGreaterThan(150);
    expect(unnamedKeys(page, [...reports, example])).toEqual([]);
  });

  it('names no place that is not there', () => {
    expect(strayPlaces(page, reports)).toEqual([]);
  });

  it.each(['scores', 'answers', 'plan'] as const)(
    'names the columns of the list of %s in their order',
    (table) => {
      const [, below = ''] = page.split(`\n\`--table ${table}\`, `);
      const cells = below.split('\n\n')[1]?.match(/^\| `[^|]*/gm) ?? [];
      const [head] = csvRows(renderCsv(sales, { table }).body);
      expect(cells.flatMap((cell) => cell.match(/[a-z_]+(?: [a-z]+)?(?=`)/g))).toEqual(head);
    },
  );
});
