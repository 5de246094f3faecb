import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { Detail } from '../../src/render/renderer.ts';
import { extremeReports } from '../support/extreme-reports.ts';
import { poisoned } from '../support/poisoned.ts';
import { theExampleReport } from '../support/the-example-report.ts';
import { aBrowser } from './support/a-browser.ts';
import type { Browser } from './support/a-browser.ts';
import { barriersOn } from './support/barriers-on.ts';

const example = theExampleReport();
const render = await rendererOf('html');
const details = ['everything', 'brief'] as const;

function htmlOf(report: Report, detail: Detail): string {
  return render(report, { width: 80, colour: false, unicode: true, detail }).body;
}

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
});

const looks = [
  { width: 1280, scheme: 'light', media: 'screen' },
  { width: 1280, scheme: 'dark', media: 'screen' },
  { width: 390, scheme: 'light', media: 'screen' },
  { width: 390, scheme: 'dark', media: 'screen' },
  { width: 794, scheme: 'light', media: 'print' },
  { width: 794, scheme: 'dark', media: 'print' },
] as const;

describe.each(details)('the page with %s', (detail) => {
  it.each(looks)(
    'keeps nobody out, asks for nothing and complains of nothing: $width $scheme $media',
    async (look) => {
      const { page, noise } = await browser.open(htmlOf(example, detail), look);
      expect(await barriersOn(page)).toEqual([]);
      expect(noise).toEqual([]);
      await page.context().close();
    },
  );

  it.each([320, 390, 768, 1280])('fits into %i pixels', async (width) => {
    const { page } = await browser.open(htmlOf(example, detail), {
      width,
      scheme: 'light',
      media: 'screen',
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('cuts nothing off at the side where there is room for all of it', async () => {
    const { page } = await browser.open(htmlOf(example, detail), {
      width: 1280,
      scheme: 'light',
      media: 'screen',
    });
    const hidden = `[...document.querySelectorAll('.scroll')].map((box) => box.scrollWidth - box.clientWidth)`;
    expect(await page.evaluate(`Math.max(0, ...${hidden})`)).toBe(0);
    await page.context().close();
  });

  it.each([...extremeReports(example)])('stands with %s', async (_, report) => {
    for (const width of [320, 1280]) {
      const look = { width, scheme: 'light', media: 'screen' } as const;
      const { page, noise } = await browser.open(htmlOf(report, detail), look);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await barriersOn(page)).toEqual([]);
      expect(noise).toEqual([]);
      await page.context().close();
    }
  });

  it('runs nothing that stands in a sheet or a kit', async () => {
    const poison = `"><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><svg onload=alert(1)></style>`;
    const { page, noise } = await browser.open(htmlOf(poisoned(example, poison), detail), {
      width: 1280,
      scheme: 'light',
      media: 'screen',
    });
    expect(noise).toEqual([]);
    expect(
      await page.evaluate(`[...document.querySelectorAll('*')].filter((each) =>
        each.matches('script,iframe,object,embed,body style,link,a:not([href^="#"])') ||
        each.getAttributeNames().some((name) => name.startsWith('on') || name === 'style')).length`),
    ).toBe(0);
    await page.context().close();
  });
});

describe('the table of roles on a phone', () => {
  it('keeps the names of its rows in sight when it is pushed sideways, and room for two levels beside them', async () => {
    const { page } = await browser.open(htmlOf(example, 'everything'), {
      width: 390,
      scheme: 'light',
      media: 'screen',
    });
    await page.evaluate(`document.querySelector('.scroll:has(.heat)').scrollLeft = 9999`);
    const edges = await page.evaluate<readonly { left: number; right: number }[]>(
      `['.scroll:has(.heat)', '.heat tbody th[scope=rowgroup]', '.heat tbody th[scope=row]'].map((each) =>
        document.querySelector(each).getBoundingClientRect().toJSON())`,
    );
    const [box = { left: NaN, right: NaN }, ...names] = edges;
    for (const { left, right } of names) {
      expect(Math.abs(left - box.left)).toBeLessThanOrEqual(3);
      expect(box.right - right).toBeGreaterThanOrEqual(110);
    }
    await page.context().close();
  });
});

describe('on paper', () => {
  const longName = 'Vereinigte Maschinenfabriken und Söhne, Gesellschaft für Präzisionsmesstechnik mbH, Wien';

  it.each([
    ['A4', example.company],
    ['Letter', example.company],
    ['A4', longName],
    ['Letter', longName],
  ] as const)('the page for executives takes two sheets of %s: %s', async (format, company) => {
    const { page } = await browser.open(htmlOf({ ...example, company }, 'brief'), {
      width: 794,
      scheme: 'light',
      media: 'print',
    });
    const pdf = await page.pdf({ format, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(2);
    await page.context().close();
  });

  it('draws the causes in brief with words of 6.9 points or more', async () => {
    const { page } = await browser.open(htmlOf(example, 'brief'), {
      width: 680,
      scheme: 'light',
      media: 'print',
    });
    const drawn = await page.evaluate<{ points: number; wide: number }>(`(() => {
      const graph = document.querySelector('.graph');
      const letters = parseFloat(getComputedStyle(graph.querySelector('text')).fontSize);
      const { width } = graph.getBoundingClientRect();
      return { points: (letters * width / graph.viewBox.baseVal.width) * 0.75, wide: width / 680 };
    })()`);
    expect(drawn.points).toBeGreaterThanOrEqual(6.9);
    expect(drawn.wide).toBeGreaterThan(0.9);
    await page.context().close();
  });

  it('tears no heading apart, nor the key of a table from it', async () => {
    const { page } = await browser.open(htmlOf(example, 'everything'), {
      width: 794,
      scheme: 'light',
      media: 'print',
    });
    expect(
      await page.evaluate(`[...document.querySelectorAll('h2,h3,h4')]
        .filter((each) => getComputedStyle(each).breakInside !== 'avoid').length`),
    ).toBe(0);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.heat-key')).breakAfter`)).toBe(
      'avoid',
    );
    await page.context().close();
  });

  it('opens what is folded on the screen', async () => {
    const { page } = await browser.open(htmlOf(example, 'everything'), {
      width: 794,
      scheme: 'light',
      media: 'print',
    });
    expect(
      await page.evaluate(`document.querySelector('.answers').getBoundingClientRect().height > 100`),
    ).toBe(true);
    await page.context().close();
  });
});
