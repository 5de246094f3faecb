import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { renderTerminal } from '../../src/render/terminal/render-terminal.ts';
import { aKit } from '../support/a-kit.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { aSalesKit, inputOn, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput, theTroubledReport } from '../support/the-troubled-company.ts';
import { beside } from '../../src/render/terminal/beside.ts';
import { grid } from '../../src/render/terminal/grid.ts';
import { painterOf } from '../../src/render/terminal/painter.ts';
import { paragraph } from '../../src/render/terminal/paragraph.ts';
import { wrapInk } from '../../src/render/terminal/wrap-ink.ts';
import { expectGolden } from '../render/support/golden.ts';
import { widestLine } from '../render/support/widest-line.ts';
import { runs } from '../support/law-runs.ts';

const report = theTroubledReport();
const sizes = [60, 80, 140] as const;

function page(given: Report, options: Partial<RenderOptions> = {}): string {
  return renderTerminal(given, { width: 80, colour: false, unicode: true, detail: 'summary', ...options })
    .body;
}

describe('the terminal page', () => {
  it.each([
    ['80.txt', { width: 80 }],
    ['80-colour.txt', { width: 80, colour: true }],
    ['80-ascii.txt', { width: 80, unicode: false }],
    ['60.txt', { width: 60 }],
    ['140.txt', { width: 140 }],
    ['140-colour.txt', { width: 140, colour: true }],
    ['80-everything.txt', { width: 80, detail: 'everything' }],
    ['80-brief.txt', { width: 80, detail: 'brief' }],
  ] as const)('looks as agreed: %s', (name, options) => {
    expectGolden(`troubled-company/${name}`, page(report, options));
  });

  it.each([
    ['people', { kind: 'people', roots: ['selling-skill'] }],
    ['healthy', { kind: 'healthy' }],
    ['insufficient', { kind: 'insufficient-evidence', candidates: ['coaching', 'joint-planning'] }],
  ] as const)('looks as agreed with the verdict %s', (name, verdict) => {
    const input = theTroubledInput();
    const given = composeReport({ ...input, diagnosis: { ...input.diagnosis, verdict } });
    expectGolden(`verdicts/${name}.txt`, page(given));
  });

  it('is the same page in colour and without, once the colours are taken off', () => {
    expect(stripVTControlCharacters(page(report, { colour: true }))).toBe(page(report));
  });

  it('uses nothing but ASCII of its own where the terminal has no more', () => {
    expect(page(report, { unicode: false })).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it.each(sizes)('keeps within %i columns', (width) => {
    for (const unicode of [true, false]) {
      for (const detail of ['summary', 'everything'] as const) {
        expect(widestLine(page(report, { width, unicode, detail, colour: true }))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('bears the sections in the order of reading', () => {
    const titles = page(report).match(/^\d+\. [A-Z][^\n]*(?=\n─)/gmu);
    expect(titles?.map((title) => title.split('. ')[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
  });

  it('has no spaces at line ends and one line break at the end', () => {
    expect(page(report)).not.toMatch(/ \n|\n\n\n|\n\n$/);
  });

  it('is offered by format', async () => {
    const render = await rendererOf('terminal');
    const artifact = render(report, { width: 80, colour: false, unicode: true, detail: 'summary' });
    expect(artifact).toEqual({ body: page(report), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' });
  });
});

describe('bad input on the terminal page', () => {
  const escape =
    '\u001b[31m\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007\u202egnihton\u2028\u0000\r\nnew line\ttab';

  function poisoned(given: Report, poison: string): Report {
    const { verdict } = given.answer;
    const swap = (value: unknown): unknown => {
      if (typeof value === 'string') return poison;
      if (Array.isArray(value)) return value.map(swap);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, isKey(key) ? inner : swap(inner)]),
      );
    };
    const { answer, ...rest } = swap(given) as Report;
    return { ...rest, answer: { ...answer, verdict } };
  }

  /** Fields whose values come from closed lists, not from a sheet or a kit. */
  function isKey(key: string): boolean {
    return ['state', 'reason', 'label', 'band', 'kind', 'because', 'held', 'judge', 'verdict'].includes(key);
  }

  it('has no control, escape or bidi character left, wherever it stood', () => {
    const shown = page(poisoned(report, escape), { detail: 'everything' });
    expect(shown).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
    );
    expect(shown).toContain('␛]8;;http://evil.example␇click');
  });

  const mixed = `${escape} ${'x'.repeat(130)} 漢字🦣 e\u0301 \u{f0000}\uf8ff`;
  it.each([...sizes, 20])('holds hostile text within %i columns', (width) => {
    const shown = page(poisoned(report, mixed), { width, colour: true });
    expect(widestLine(shown)).toBeLessThanOrEqual(Math.max(40, width));
    expect(widestLine(page(poisoned(report, ''), { width }))).toBeLessThanOrEqual(Math.max(40, width));
  });

  it('keeps strange letters in a table as they are', () => {
    const strange = '\u{f0000}\uf8ff 漢字 🦣 \u0301';
    expect(
      page({
        ...report,
        health: {
          ...report.health,
          domains: report.health.domains.map((each) => ({ ...each, title: strange })),
        },
      }),
    ).toContain(strange.trim());
  });

  it('lays out any text within its columns', () => {
    const painter = painterOf({ width: 40, colour: true, unicode: true });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const ink = painter.tint('strong', painter.say`${text}`);
        const lines = [
          ...grid(painter, { head: [ink, ink], rows: [[ink, ink]], widths: [20, 20] }),
          ...paragraph(painter, ink, { indent: 4, mark: painter.say`1.`, hang: 4 }),
          ...beside(
            [ink].flatMap((each) => wrapInk(each, 18)),
            [ink].flatMap((each) => wrapInk(each, 18)),
            20,
          ),
        ].map((line) => line.ink);
        expect(widestLine(lines.join('\n'))).toBeLessThanOrEqual(40);
      }),
      runs(100),
    );
  });

  it('a company name of 500 characters is shown whole', () => {
    const shown = page({ ...report, company: 'N'.repeat(500) });
    expect(shown.match(/^N+$/gmu)?.join('')).toBe('N'.repeat(500));
  });

  it('200 capabilities and no answers at all still make a page', () => {
    const nodes = Array.from({ length: 200 }, (_, index) => ({
      id: `node-${String(index).padStart(3, '0')}`,
    }));
    const kit = aKit({ nodes });
    const input = inputOn(aSalesKit(), anAssessment());
    const scorecard = { ...input.scorecard, nodes: [], domains: [] };
    const diagnosis = { ...input.diagnosis, nodes: [], ranking: [] };
    const big = composeReport({ ...input, kit, scorecard, diagnosis });
    const shown = page(big, { detail: 'everything' });
    expect(widestLine(shown)).toBeLessThanOrEqual(80);
    expect(shown).toContain('and 188 more');
    expect(shown).toContain('Nobody has answered yet.');
  });

  it('an empty kit still makes a page', () => {
    expect(page(reportOn(aKit({ nodes: [] }), anAssessment()))).toContain('10. Appendix');
  });
});
