import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { examine } from '../../src/examine.ts';
import type { Report } from '../../src/model/report.ts';
import { comparisonRendererOf, type ChangeFormat } from '../../src/render/index.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();

function wave(company: string, at: string): Report {
  return examine(kit, anExample(kit, company), { at, toolVersion: '0.1.0', robustness: false });
}

const spring = wave('larkfield-services-2026-q1', '2026-02-11');
const autumn = wave('larkfield-services', '2026-11-12');

async function pageOf(before: Report, after: Report, format: ChangeFormat): Promise<string> {
  const look = { width: 80, colour: false, unicode: true, detail: 'everything' } as const;
  const comparison = compareReports(kit, before, after, { resamples: 20 });
  return (await comparisonRendererOf(format))(comparison, look).body;
}

type Row = { readonly title: string; readonly by: number; readonly from: number; readonly to: number };

/** The rows of a page in Markdown that give a change, each with the scores a reader would subtract. */
function rowsOf(page: string): readonly Row[] {
  return page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim().replaceAll('\\', ''));
    const [, title = '', then, now, change = ''] = cells;
    const by = /^([+-]?[\d.]+) \(/u.exec(change)?.[1];
    const pairs = /; ([\d.]+) to ([\d.]+) in (?:one pair|\d+ pairs)$/u.exec(change);
    if (by === undefined) return [];
    return [{ title, by: Number(by), from: Number(pairs?.[1] ?? then), to: Number(pairs?.[2] ?? now) }];
  });
}

describe.each([
  ['forth', spring, autumn],
  ['back', autumn, spring],
])('the changes between two waves, %s', (_, before, after) => {
  it('can be checked by subtracting the scores that stand with them, but for rounding', async () => {
    const rows = rowsOf(await pageOf(before, after, 'markdown'));
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ by, from, to }) => Math.abs(to - from - by) > 1.05)).toEqual([]);
  });
});

describe('a change of pairs whose scores are others than those of all who answered', () => {
  it('has them below it in the terminal, with what that means', async () => {
    const page = await pageOf(spring, autumn, 'terminal');
    expect(page).toMatch(/Possible customers do not +30 +90 +\+58\.3 .*\n *buy +33\.3 to 91\.7 in 3 pairs/u);
    expect(page.replaceAll(/\s+/gu, ' ')).toContain('A change rests on pairs');
  });

  it('is not spoken of where there is none', async () => {
    for (const format of ['terminal', 'markdown'] as const) {
      expect(await pageOf(spring, spring, format)).not.toContain('rests on pairs');
    }
  });
});
