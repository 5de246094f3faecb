import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { trendOf } from '../../src/compare/trend-of.ts';
import {
  comparisonRendererOf,
  rendererOf,
  trendRendererOf,
  type ChangeFormat,
  type TrendFormat,
} from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { poisoned } from '../support/poisoned.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';
import { expectGolden } from './support/golden.ts';
import { widestLine } from './support/widest-line.ts';

const kit = aWaveKit();
const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'd-q': 2, 'o-q': 1 };
const spring = waveReport(kit, '2026-02-01', fourReps(low));
const people = [
  ...fourReps({ ...low, 'a-q': 3, 'a-second': 3, 'b-q': 1, 'o-q': 3 }),
  { id: 'ceo-1', answers: { 'a-q': 2 } },
];
const autumn = waveReport(kit, '2026-11-01', people);
const comparison = compareReports(kit, spring, autumn);
const trend = { company: 'Acme', toolVersion: '1.2.3', section: trendOf([spring, autumn]) };
const plain: RenderOptions = { width: 80, colour: false, unicode: true, detail: 'summary' };

async function compared(format: ChangeFormat, options: Partial<RenderOptions> = {}): Promise<string> {
  return (await comparisonRendererOf(format))(comparison, { ...plain, ...options }).body;
}

async function waves(format: TrendFormat, options: Partial<RenderOptions> = {}): Promise<string> {
  return (await trendRendererOf(format))(trend, { ...plain, ...options }).body;
}

const noCauses = { went: [], stayed: [], came: [], notAssessedNow: [], notAssessedThen: [] };

describe('a comparison', () => {
  it.each([
    ['80.txt', 'terminal', {}],
    ['140-colour.txt', 'terminal', { width: 140, colour: true, detail: 'everything' }],
    ['page.md', 'markdown', {}],
  ] as const)('looks as agreed: %s', async (name, format, options) => {
    expectGolden(`compare/${name}`, await compared(format, options));
  });

  it.each([40, 80, 140])('keeps within %i columns', async (width) => {
    expect(widestLine(await compared('terminal', { width }))).toBeLessThanOrEqual(Math.min(120, width));
  });

  it('is itself as JSON', async () => {
    expect(JSON.parse(await compared('json'))).toMatchObject({ schemaVersion: 1, company: 'Acme' });
  });

  it('of nothing with itself is short', async () => {
    const same = compareReports(kit, spring, spring);
    const body = (await comparisonRendererOf('terminal'))({ ...same, questions: [] }, plain).body;
    expect(body).toContain('None moved beyond noise.');
    const bare = { ...same, rootCauses: noCauses, notes: [] };
    expect((await comparisonRendererOf('terminal'))(bare, plain).body).not.toContain('Root causes');
    expect((await comparisonRendererOf('markdown'))(bare, plain).body).not.toContain('Root cause');
  });
});

describe('a wave in which nobody knew anything', () => {
  const blank = waveReport(kit, '2026-11-01', fourReps({ 'a-q': 'unknown', 'o-q': 'unknown' }));

  it.each(['terminal', 'markdown'] as const)('took no root cause away, in %s', async (format) => {
    const [gone, found] = [compareReports(kit, spring, blank), compareReports(kit, blank, spring)];
    const draw = await comparisonRendererOf(format);
    expect(draw(gone, plain).body).toMatch(/unknown\W+Fault of a \(named then, not assessed now\)/);
    expect(draw(found, plain).body).toMatch(/unknown\W+Fault of a \(named now, not assessed then\)/);
    expect(draw(gone, plain).body).not.toContain('beyond noise');
  });

  it.each(['terminal', 'markdown', 'html'] as const)('leaves a root cause unknown, in %s', async (format) => {
    const section = trendOf([spring, blank]);
    const draw = await trendRendererOf(format);
    const rowIn = (drawn: typeof section): string | undefined =>
      draw({ ...trend, section: drawn }, plain)
        .body.split('\n')
        .find((line) => line.includes('Fault of a'));
    expect(rowIn(section)).toMatch(/yes.+unknown/);
    const older = section.rootCauses.map(({ assessed: _, ...cause }) => cause);
    expect(rowIn({ ...section, rootCauses: older })).toMatch(/yes.+no\b/);
  });
});

describe('a trend', () => {
  it.each([
    ['80.txt', 'terminal', {}],
    ['80-ascii.txt', 'terminal', { unicode: false }],
    ['140-colour.txt', 'terminal', { width: 140, colour: true, detail: 'everything' }],
    ['page.md', 'markdown', {}],
  ] as const)('looks as agreed: %s', async (name, format, options) => {
    expectGolden(`trend/${name}`, await waves(format, options));
  });

  it.each([40, 80, 140])('keeps within %i columns', async (width) => {
    expect(widestLine(await waves('terminal', { width }))).toBeLessThanOrEqual(Math.min(120, width));
  });

  it.each([40, 60, 80])('breaks no name of a wave in %i columns, nor a word below it', async (width) => {
    const blank = waveReport(kit, '2026-12-01', fourReps({ 'a-q': 'unknown' }));
    const section = trendOf([...Array.from({ length: 9 }, () => spring), blank]);
    const body = (await trendRendererOf('terminal'))({ ...trend, section }, { ...plain, width }).body;
    expect(body.split('\n').filter((line) => / {2}2026-12$/.test(line))).toHaveLength(3);
    expect(body).toMatch(/unknown$/m);
    expect(widestLine(body)).toBeLessThanOrEqual(width);
  });

  it('of many waves shows the latest numbers and all of the small line', async () => {
    const many = { ...trend, section: trendOf(Array.from({ length: 9 }, () => spring)) };
    const { body } = (await trendRendererOf('terminal'))(many, plain);
    expect(widestLine(body)).toBeLessThanOrEqual(80);
    expect(body).toMatch(/[▁-█]{9}/u);
  });

  it('is itself as JSON', async () => {
    expect(JSON.parse(await waves('json'))).toMatchObject({
      schemaVersion: 1,
      company: 'Acme',
      waves: [{}, {}],
    });
  });
});

describe('a trend as a page of HTML', () => {
  it('bears the cover of the waves and one part, with a line for each score', async () => {
    const shown = await waves('html');
    expect(shown).toContain('<title>Acme: trend, 2026-02 to 2026-11</title>');
    expect(shown).toContain('<meta name="generator" content="topline 1.2.3">');
    expect(shown).toContain(
      '<p class="kind">From wave to wave</p>\n<h1>Acme</h1>\n<p class="when">2026-02 to 2026-11</p>',
    );
    expect(shown).toContain('Answered by 4 people in 2026-02 and 5 people in 2026-11.');
    expect(shown.match(/<section id="[^"]+"/gu)).toEqual(['<section id="trend"']);
    expect(shown.match(/<svg class="track course-of-waves"/gu)).toHaveLength(trend.section.lines.length);
    expect(shown.match(/href="[^"]*"/gu)).toEqual(['href="#trend"']);
  });

  it('lets in nothing but its own style sheet, which it names by hash', async () => {
    const shown = await waves('html');
    const style = /<style>(.*?)<\/style>/su.exec(shown)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(shown).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(shown).not.toMatch(/<script|<link|<iframe|<object|\sstyle=|\son[a-z]+=|@import|url\(/u);
  });

  it('of one wave names it once', async () => {
    const one = { ...trend, section: trendOf([spring]) };
    const { body, mediaType, suffix } = (await trendRendererOf('html'))(one, plain);
    expect([mediaType, suffix]).toEqual(['text/html; charset=utf-8', '.html']);
    expect(body).toContain('<title>Acme: trend, 2026-02</title>');
    expect(body).toContain('There is only one wave, 2026-02.');
  });

  it('bears names that mean harm as words', async () => {
    const evil = '"><script>alert(1)</script></style>';
    const section = trendOf([spring, autumn].map((report) => poisoned(report, evil)));
    const { body } = (await trendRendererOf('html'))({ ...trend, company: evil, section }, plain);
    expect(body).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).not.toContain('<script');
    expect(body.match(/<\/style>/gu)).toHaveLength(1);
  });
});

describe('a report with earlier ones', () => {
  const text = { id: 'x', text: 'Of one settled prediction, 1 came true.' };
  const results = ['came-true', 'partly', 'not', 'too-early', 'not-measured'] as const;
  const entries = results.map((result) => ({
    ...({ id: result, subject: 'a-q', kind: 'question', title: 'How?', unit: 'levels', by: 1 } as const),
    ...{ due: '2026-04-01', wave: '2026-02', at: '2026-02-01', fix: 'mend', fixTitle: 'Mend', result },
    summary: { id: result, text: `It is ${result}.` },
  }));
  const report = { ...autumn, trackRecord: { intro: text, entries }, trend: trend.section };

  it.each(['terminal'] as const)('shows the track record and the trend: %s', async (format) => {
    const { body } = (await rendererOf(format))(report, plain);
    for (const word of ['Track record', 'came true', 'partly', 'too early', 'not measured', 'Trend']) {
      expect(body).toContain(word);
    }
  });
});
