import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { rendererOf } from '../../src/render/index.ts';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts';
import type { Detail } from '../../src/render/renderer.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit } from '../support/a-kit.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput, theTroubledReport } from '../support/the-troubled-company.ts';
import { expectGolden } from './support/golden.ts';

const report = theTroubledReport();

function page(given: Report, detail: Detail = 'summary'): string {
  return renderMarkdown(given, { detail }).body;
}

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

describe('the Markdown page', () => {
  it.each(['brief', 'summary', 'everything'] as const)('looks as agreed: %s', (detail) => {
    expectGolden(`troubled-company/${detail}.md`, page(report, detail));
  });

  it.each([
    ['people', { kind: 'people', roots: ['selling-skill'] }],
    ['healthy', { kind: 'healthy' }],
    ['insufficient', { kind: 'insufficient-evidence', candidates: ['coaching', 'joint-planning'] }],
  ] as const)('looks as agreed with the verdict %s', (name, verdict) => {
    const input = theTroubledInput();
    const given = composeReport({ ...input, diagnosis: { ...input.diagnosis, verdict } });
    expectGolden(`verdicts/${name}.md`, page(given));
  });

  it('bears the sections in the order of reading', () => {
    const titles = page(report).match(/^## \d+/gmu);
    expect(titles).toEqual(Array.from({ length: 10 }, (_, index) => `## ${String(index + 1)}`));
  });

  it('has tables that are whole on a code-hosting site', () => {
    const lines = page(report, 'everything').split('\n');
    const heads = lines.filter((line) => /^\|(?: --- \|)+$/u.test(line)).length;
    expect(heads).toBeGreaterThan(8);
    expect(html(page(report, 'everything')).match(/<table>/gu)).toHaveLength(heads);
    expect(html(page(report, 'everything'))).not.toContain('| ---');
  });

  it('is offered by format', async () => {
    const look = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;
    expect((await rendererOf('markdown'))(report, look)).toEqual({
      body: page(report),
      mediaType: 'text/markdown; charset=utf-8',
      suffix: '.md',
    });
  });
});

describe('bad input on the Markdown page', () => {
  it('a company name of 500 characters is one title', () => {
    expect(page({ ...report, company: 'N'.repeat(500) })).toContain(`# ${'N'.repeat(500)}\n`);
  });

  it.each(['brief', 'summary', 'everything'] as const)('an empty kit still makes a page: %s', (detail) => {
    const body = page(reportOn(aKit({ nodes: [] }), anAssessment()), detail);
    expect(body).toContain('## 8. What we do not know');
    expect(body).toContain('Nobody has answered yet.');
    expect(body).not.toMatch(/\n{3}|undefined|NaN/u);
  });
});
