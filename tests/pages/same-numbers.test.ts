import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/examine.ts';
import type { Report } from '../../src/model/report.ts';
import type { ScoreValue } from '../../src/model/scorecard.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { Format } from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';
import { csvRows } from '../render/support/csv-rows.ts';
import { printedByReport } from '../render/support/printed-by-report.ts';
import { printedOnTerminal } from '../render/support/printed-on-terminal.ts';
import { printedOnWeb } from '../render/support/printed-on-web.ts';

const kit = theShippedKit();
const width = 120;

async function page(report: Report, format: Format, options: Partial<RenderOptions> = {}): Promise<string> {
  const look = { width, colour: false, unicode: true, detail: 'everything', ...options } as const;
  return (await rendererOf(format))(report, look).body;
}

describe.each(['northwind-instruments', 'brackenmoor-lifts', 'larkfield-services'])(
  'the numbers of %s',
  (company) => {
    const report = examine(kit, anExample(kit, company), {
      ...{ at: '2026-11-13', toolVersion: '0.1.0', robustness: false },
    });

    it('are the same to the printed digit in the terminal, in Markdown, on the web and as JSON', async () => {
      const expected = printedByReport(await page(report, 'json'));
      expect(printedOnTerminal(await page(report, 'terminal'), width)).toEqual(expected);
      expect(printedOnWeb(await page(report, 'html'))).toEqual(expected);
      const markdown = await page(report, 'markdown');
      const drawn = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      expect(printedOnWeb(drawn)).toEqual(expected);
    });

    it('stand in the rows for a spreadsheet as they stand in JSON', async () => {
      const { health, plan } = JSON.parse(await page(report, 'json')) as Report;
      const cells = ({ value }: { readonly value: ScoreValue }): readonly string[] =>
        value.state === 'assessed'
          ? [value.score, value.interval?.low, value.interval?.high].map((each) => String(each ?? ''))
          : ['', '', ''];
      const [, ...scores] = csvRows(await page(report, 'csv'));
      expect(scores.map((row) => [row[2], ...row.slice(4, 7)])).toEqual([
        ['The whole', ...cells({ value: health.overall })],
        ['Plain mean of the domains', ...cells({ value: health.plain })],
        ...health.domains.flatMap((domain) =>
          [domain, ...domain.capabilities].map((each) => [each.title, ...cells(each)]),
        ),
        ...health.troubles.map((each) => [each.title, ...cells(each)]),
      ]);
      const [, ...steps] = csvRows(await page(report, 'csv', { table: 'plan' }));
      expect(steps.map((row) => [row[3], row[1], row[5], row[6]])).toEqual(
        plan.steps.map((step) => [step.title, ...[step.phase, step.effort, step.dueDays].map(String)]),
      );
    });
  },
);
