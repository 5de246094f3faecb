import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/load/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { renderCsv } from '../../src/render/csv/render-csv.ts';
import { rendererOf, type Format } from '../../src/render/index.ts';
import { extremeReports } from '../support/extreme-reports.ts';
import { theExampleReport } from '../support/the-example-report.ts';
import { csvRows } from '../render/support/csv-rows.ts';
import { widestLine } from '../render/support/widest-line.ts';

const example = theExampleReport();
const details = ['brief', 'summary', 'everything'] as const;

async function page(format: Format, report: Report, detail: (typeof details)[number]): Promise<string> {
  return (await rendererOf(format))(report, { width: 80, colour: false, unicode: true, detail }).body;
}

const allParts = Array.from({ length: 10 }, (_, index) => index + 1);

/** Elements of HTML that close nothing and hold nothing. */
const empty = new Set('area base br col hr img input link meta wbr'.split(' '));

/** Tags that are closed by no other, or close what is not open. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash = '', name = '', self = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/giu,
  )) {
    if (slash === '' && self === '' && !empty.has(name)) open.push(name);
    else if (slash === '/' && open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

function numbersIn(text: string, heading: RegExp): readonly number[] {
  return [...text.matchAll(heading)].map(([, number]) => Number(number));
}

describe.each([...extremeReports(example)])('a report with %s', (_, report) => {
  it.each(details)('has no line wider than the terminal, and no gap in it: %s', async (detail) => {
    const shown = await page('terminal', report, detail);
    expect(widestLine(shown)).toBeLessThanOrEqual(80);
    expect(shown).not.toMatch(/undefined|NaN|\[object/u);
  });

  it.each(details)('has every part and whole tables as Markdown: %s', async (detail) => {
    const shown = await page('markdown', report, detail);
    expect(numbersIn(shown, /^## (\d+)\./gmu)).toEqual(
      numbersIn(await page('markdown', example, detail), /^## (\d+)\./gmu),
    );
    expect(shown).not.toMatch(/undefined|NaN|\[object/u);
    const html = micromark(shown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    const tables = html.match(/<table>.*?<\/table>/gsu) ?? [];
    expect(tables).toHaveLength(shown.match(/^\|(?: --- \|)+$/gmu)?.length ?? 0);
    const ragged = tables.filter((table) => {
      const rows = table.split('</tr>').slice(0, -1);
      return new Set(rows.map((row) => row.match(/<t[hd][ >]/gu)?.length)).size !== 1;
    });
    expect(ragged).toEqual([]);
    const cells = shown.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'));
    expect(cells).toEqual([]);
  });

  it.each(['everything', 'brief'] as const)(
    'has every part and closes every tag as HTML: %s',
    async (detail) => {
      const heading = /<h2[^>]*><span class="number">(\d+)</gu;
      const shown = await page('html', report, detail);
      const usual = numbersIn(await page('html', example, detail), heading);
      expect(numbersIn(shown, heading)).toEqual(detail === 'everything' ? allParts : usual);
      expect(unbalanced(shown)).toEqual([]);
      expect(shown).not.toMatch(/>[^<]*(?:undefined|NaN|\[object)/u);
    },
  );

  it.each(['scores', 'answers', 'plan'] as const)('has rows as long as their head as CSV: %s', (table) => {
    const rows = csvRows(renderCsv(report, { table }).body);
    const [head = []] = rows;
    expect(head.length).toBeGreaterThan(3);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });

  it('loads back from JSON equal to what was written', async () => {
    const text = await page('json', report, 'everything');
    const loaded = loadReport({ path: 'report.json', text });
    expect(loaded.ok && loaded.value).toEqual(JSON.parse(text));
  });
});
