import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/compare/trend-of.ts';
import { examine } from '../../src/examine.ts';
import type { Kit } from '../../src/model/kit.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { renamed } from '../support/any-assessment.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';
import { aSalesKit, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

const page = readFileSync(new URL('../../docs/report-format.md', import.meta.url), 'utf8');

type Shape = { readonly places: readonly string[]; readonly keys: ReadonlySet<string> };

/** Each "At `place`" of the page with the keys of the table below it; `…` stands for any beginning. */
function shapesOf(text: string): readonly Shape[] {
  return text.split(/^At (?=the top|`)/mu).flatMap((part, index) => {
    if (index === 0) return [];
    const [line = '', ...rest] = part.split('\n');
    const places = line.startsWith('the top') ? [''] : ticked(line.replace(/\(.*\)/u, ''));
    const cells = rest.flatMap((row) => /^\| (`[^|]*)\|/u.exec(row)?.[1] ?? []);
    return [{ places, keys: new Set(cells.flatMap(ticked)) }];
  });
}

function ticked(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].flatMap((match) => match[1] ?? []);
}

/** Shapes the page explains once for all. */
const small = [
  'id text',
  'high low',
  'score state',
  'interval score state',
  'blanks interval score state',
  'reason state',
];

function pathsIn(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsIn(each, `${place}[]`));
  if (typeof value !== 'object' || value === null) return [];
  if (small.includes(Object.keys(value).toSorted().join(' '))) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = place === '' ? key : `${place}.${key}`;
    return [JSON.stringify([place, key]), ...pathsIn(inner, path)];
  });
}

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

const shapes = shapesOf(page);

function isNamed(path: string): boolean {
  const [place, key] = JSON.parse(path) as readonly [string, string];
  return shapes.some(
    ({ places, keys }) =>
      keys.has(key) &&
      places.some((each) => (each.startsWith('…') ? place.endsWith(`.${each.slice(1)}`) : place === each)),
  );
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

  it('names every key that occurs', () => {
    const paths = [
      ...new Set([sales, empty, single, later, crowd, example].flatMap((report) => pathsIn(report))),
    ];
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.filter((path) => !isNamed(path))).toEqual([]);
  });

  it('names no place that is not there', () => {
    const places = [
      ...new Set([sales, empty, single, later, crowd].flatMap((report) => pathsIn(report))),
    ].map((path) => (JSON.parse(path) as readonly [string])[0]);
    const missing = shapes
      .flatMap((shape) => shape.places)
      .filter((each) => !places.some((place) => place === each || place.endsWith(each.replace('…', '.'))));
    expect(missing).toEqual([]);
  });
});
