import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/load/load-report.ts';
import { upgradeReport } from '../../src/load/upgrade-report.ts';
import { said } from '../support/said.ts';

const golden = readFileSync(new URL('../golden/troubled-company/report.json', import.meta.url), 'utf8');

function loaded(text: string) {
  return loadReport({ path: 'report.json', text });
}

/** The golden report with one piece of its text changed. */
function changed(from: string | RegExp, to: string) {
  expect(golden).toMatch(from);
  return loaded(golden.replace(from, to));
}

describe('a saved report', () => {
  it('loads back equal', () => {
    const value: unknown = JSON.parse(golden);
    expect(loaded(golden)).toEqual({ ok: true, value, problems: [] });
  });

  it('may have keys of a newer program, which are passed over', () => {
    const result = changed('"schemaVersion": 1,', '"schemaVersion": 1, "mood": "good",');
    expect(result).toEqual(loaded(golden));
  });

  it('may have been tidied by hand into YAML', () => {
    expect(changed('{\n', '# kept for the next wave\n{\n')).toEqual(loaded(golden));
  });
});

describe('a broken report', () => {
  it('tells what a cell of the views may be', () => {
    const value = JSON.parse(golden) as { disagreements: { views: { cells: { state: string }[] }[] } };
    const cell = value.disagreements.views
      .flatMap(({ cells }) => cells)
      .find(({ state }) => state === 'shown');
    Object.assign(cell ?? {}, { state: 'shwon' });
    const { ok, problems } = loaded(JSON.stringify(value, null, 2));
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { code: 'not-one-of', args: { received: 'shwon', suggestion: 'shown' } },
    ]);
  });

  it('tells every fault at once, each with its place', () => {
    const text = golden
      .replace('"company": "Northwind Instruments"', '"company": 7')
      .replace('"at": "', '"at": "soon-')
      .replace('"judge": "not-yet"', '"judge": "not-jet"');
    const { problems } = loaded(text);
    expect(said(problems)).toEqual([
      expect.stringMatching(/^4:\d+ wrong-format$/),
      expect.stringMatching(/^\d+:14 wrong-type$/),
      expect.stringMatching(/^\d+:\d+ not-one-of$/),
    ]);
    expect(problems.at(-1)?.args).toMatchObject({ received: 'not-jet', suggestion: 'not-yet' });
  });

  it('names what is missing and what is out of range', () => {
    expect(said(changed(/"company": "[^"]*",\n/, '').problems)).toEqual(['1:1 missing-field']);
    expect(said(changed(/"coverage": [\d.]+/, '"coverage": 7').problems)).toEqual([
      expect.stringMatching(/ out-of-range$/),
    ]);
    expect(said(changed('"state": "assessed"', '"state": "guessed"').problems)).toEqual([
      expect.stringMatching(/ not-one-of$/),
    ]);
  });

  it('that names a key twice is refused at the second', () => {
    const { ok, problems } = changed('"wave": "', '"company": "Other: \\"x\\"", "wave": "');
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { code: 'yaml-duplicate-key', place: { line: 12 }, other: { line: 11 }, args: { field: 'company' } },
    ]);
  });

  it.each([
    ['a range upside down', { interval: { low: 90, high: 10 } }],
    ['a score below its range', { interval: { low: 99, high: 100 } }],
    ['a score above its range', { interval: { low: 1, high: 2 } }],
    ['a score outside of what its blanks leave open', { blanks: { low: 99, high: 100 } }],
  ])('tells of %s', (_what, part) => {
    const value = JSON.parse(golden) as { health: { overall: object } };
    Object.assign(value.health.overall, part);
    const { ok, problems } = loaded(JSON.stringify(value, null, 2));
    expect(ok).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['wrong-shape']);
  });

  it('that was cut off is a fault of syntax', () => {
    expect(said(loaded(golden.slice(0, 2000)).problems)).toEqual([
      expect.stringMatching(/^\d+:\d+ yaml-syntax$/),
    ]);
  });

  it.each([
    ['a list', '[]', ['1:1 wrong-type']],
    ['a word', '"report"', ['1:1 wrong-type']],
    ['nothing', 'null', ['1:1 file-empty']],
  ])('%s is no report', (_what, text, problems) => {
    expect(said(loaded(text).problems)).toEqual(problems);
  });

  it('without a version lacks more than that', () => {
    expect(loaded('{}').problems.map(({ args }) => args['field'])).toContain('schemaVersion');
  });

  it('of a newer version is told by its version alone', () => {
    const { problems } = loaded('{ "schemaVersion": 2, "firm": "Acme" }');
    expect(said(problems)).toEqual(['1:20 report-other-version']);
    expect(problems[0]?.args).toEqual({ version: 2, newest: 1 });
  });
});

describe('a report of an older version', () => {
  type Written = Readonly<Record<string, unknown>>;
  const steps = new Map<number, (older: Written) => Written>([
    [-1, ({ firm, ...rest }) => ({ ...rest, company: firm })],
    [0, (older) => ({ ...older, wave: '2026-Q4' })],
  ]);

  it('is brought up to date step by step', () => {
    expect(upgradeReport({ schemaVersion: -1, firm: 'Acme' }, steps)).toEqual({
      schemaVersion: 1,
      company: 'Acme',
      wave: '2026-Q4',
    });
  });

  it('is left as it was: the steps work on a copy', () => {
    const old = { schemaVersion: 0, answer: { headline: 'old' } };
    const spoil = new Map<number, (older: Written) => Written>([
      [0, (older) => ({ ...Object.assign(older, { answer: 1 }) })],
    ]);
    expect(upgradeReport(old, spoil)).toEqual({ schemaVersion: 1, answer: 1 });
    expect(old).toEqual({ schemaVersion: 0, answer: { headline: 'old' } });
  });
});

describe('something else than a report', () => {
  it.each([
    ['{ "schemaVersion": 1, "before": {}, "after": {} }', 'comparison'],
    ['kit: a@1\nrespondent: { id: a }\nanswers: {}', 'sheet'],
  ])('is told as what it is: %s', (text, kind) => {
    expect(loaded(text).problems).toMatchObject([{ code: 'not-a-report', args: { kind } }]);
  });

  it.each(['null', '[]', '7', '{ "respondent": 1 }'])(
    'is no report where nobody knows what it is: %s',
    (text) => {
      const { ok, problems } = loaded(text);
      expect(ok).toBe(false);
      expect(said(problems).join(' ')).not.toContain('not-a-report');
    },
  );
});
