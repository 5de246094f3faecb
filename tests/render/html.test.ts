import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Brand } from '../../src/model/brand.ts';
import type { Report } from '../../src/model/report.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';
import { poisoned } from '../support/poisoned.ts';
import { expectGolden } from './support/golden.ts';

const report = theTroubledReport();
const render = await rendererOf('html');

function page(given: Report, options: Partial<RenderOptions> = {}): string {
  return render(given, { width: 80, colour: false, unicode: true, detail: 'summary', ...options }).body;
}

describe('the html page', () => {
  it.each([
    ['working-team.html', {}],
    ['executive.html', { detail: 'brief' }],
  ] as const)('looks as agreed: %s', (name, options) => {
    expectGolden(`troubled-company/${name}`, page(report, options));
    expect(page(report, options)).toBe(page(report, options));
  });

  it('is one file of html that a browser may keep', () => {
    const { mediaType, suffix } = render(report, {
      width: 80,
      colour: false,
      unicode: true,
      detail: 'summary',
    });
    expect([mediaType, suffix]).toEqual(['text/html; charset=utf-8', '.html']);
  });

  it('bears the parts in the order of reading', () => {
    const numbers = [...page(report).matchAll(/<h2[^>]*><span class="number">(\d+)</gu)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('lets in nothing but its own style sheet, which it names by hash', () => {
    const shown = page(report);
    const style = /<style>(.*?)<\/style>/su.exec(shown)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(shown).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(shown).not.toMatch(/<script|<link|<iframe|<object|\sstyle=|\son[a-z]+=|@import|url\(/u);
  });

  it('takes name, logo and colours of a brand, and keeps them readable', () => {
    const brand: Brand = {
      ...{ name: 'Fjord <Advisers>', primary: '#ffee00', accent: '#00ffcc' },
      logo: { mediaType: 'image/svg+xml', base64: 'PHN2Zy8+' },
    };
    const shown = page(report, { brand });
    expect(shown).toContain('Fjord &lt;Advisers&gt;');
    expect(shown).toContain('src="data:image/svg+xml;base64,PHN2Zy8+"');
    expect(shown).toContain('--primary:#ffee00;--on-primary:#000000');
  });
});

describe('hostile text on the html page', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    `' onmouseover='alert(1)`,
    'javascript:alert(1)',
    '</style><style>*{display:none}',
    '<svg onload=alert(1)>',
    '\u001b]8;;http://evil.example\u0007click\u001b[31m',
    '\u202egnihton\u2066\u200f',
    '"; } body { display: none',
    '\\00003c/style>',
    '<!--',
    ']]>',
  ];

  it.each(hostile)('stays text: %j', (poison) => {
    const shape = (html: string): string =>
      html
        .slice(html.indexOf('<body>'))
        .replace(/>[^<]*</gu, '><')
        .replace(/"[^"]*"/gu, '""');
    for (const detail of ['everything', 'brief'] as const) {
      const harmless = shape(page(poisoned(report, 'words'), { detail }));
      const shown = page(poisoned(report, poison), { detail });
      expect(shape(shown).replace(/<tspan[^>]*><\/tspan>/gu, '')).toBe(
        harmless.replace(/<tspan[^>]*><\/tspan>/gu, ''),
      );
      expect(shown).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(shown.match(/<\/style>/gu)).toHaveLength(1);
    }
  });

  it('has no template that puts a value outside quotation marks', () => {
    const folder = new URL('../../src/render/html/', import.meta.url);
    const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.ts'));
    const careless = files.filter((name) =>
      /[\w-]=\$\{/u.test(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')),
    );
    expect(careless).toEqual([]);
  });
});
