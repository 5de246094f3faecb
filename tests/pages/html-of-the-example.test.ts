import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { readingGrade } from '../../src/text/reading-grade.ts';
import { poisoned } from '../support/poisoned.ts';
import { theExampleReport } from '../support/the-example-report.ts';

const render = await rendererOf('html');
const example = theExampleReport();

function page(given: Report, options: Partial<RenderOptions> = {}): string {
  return render(given, { width: 80, colour: false, unicode: true, detail: 'summary', ...options }).body;
}

/** What a reader reads: no style, no tags. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#39;|&quot;|&amp;|&lt;|&gt;/gu, (sign) => signs[sign] ?? sign)
    .replace(/\s+/gu, ' ');
}

const signs: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

describe('the html page of the shipped example', () => {
  it('stays under 400 kB', () => {
    expect(Buffer.byteLength(page(example))).toBeLessThan(400_000);
  });

  it('says the numbers of the terminal', async () => {
    const terminal = (await rendererOf('terminal'))(example, {
      ...{ width: 120, colour: false, unicode: true, detail: 'summary' },
    }).body;
    const said = terminal.match(/own \d+ %, inherited \d+ %, sound \d+ %/gu) ?? [];
    expect(said.length).toBeGreaterThan(0);
    const shown = textOf(page(example));
    for (const words of said) expect(shown).toContain(words);
  });
});

describe('the fixed words of the html page', () => {
  it('need no more than nine years of school', () => {
    const simple = poisoned(example, 'Good talks.');
    const texts = (['everything', 'brief'] as const).flatMap((detail) =>
      [...page(simple, { detail }).matchAll(/>([^<]+)</gu)].map(([, text]) => text?.trim() ?? ''),
    );
    const hard = texts.filter((text) => text.split(' ').length >= 6 && readingGrade(text) > 9);
    expect([...new Set(hard)].filter((text) => !text.includes('{'))).toEqual([]);
  });
});
