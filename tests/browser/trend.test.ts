import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trendOf } from '../../src/compare/trend-of.ts';
import { trendRendererOf } from '../../src/render/index.ts';
import { theExampleReport } from '../support/the-example-report.ts';
import { aBrowser } from './support/a-browser.ts';
import type { Browser } from './support/a-browser.ts';
import { barriersOn } from './support/barriers-on.ts';

const example = theExampleReport();
const render = await trendRendererOf('html');

/** The page on so many waves of the example. */
function htmlOf(waves: number): string {
  const reports = Array.from({ length: waves }, (_, index) => ({
    ...example,
    wave: `wave-${String(index + 1)}`,
  }));
  const trend = { company: example.company, toolVersion: '0.1.0', section: trendOf(reports) };
  return render(trend, { width: 80, colour: false, unicode: true, detail: 'summary' }).body;
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
  { width: 320, scheme: 'light', media: 'screen' },
  { width: 794, scheme: 'light', media: 'print' },
] as const;

describe.each([1, 2, 12])('the page on %i waves', (waves) => {
  it.each(looks)(
    'keeps nobody out, fits, asks for nothing and complains of nothing: $width $scheme $media',
    async (look) => {
      const { page, noise } = await browser.open(htmlOf(waves), look);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width);
      expect(await barriersOn(page)).toEqual([]);
      expect(noise).toEqual([]);
      await page.context().close();
    },
  );
});

it('begins its part below the words of the cover on a wide screen', async () => {
  const { page } = await browser.open(htmlOf(2), { width: 1280, scheme: 'light', media: 'screen' });
  const [name, part] = await page.evaluate<readonly number[]>(
    `['h1', 'h2'].map((each) => document.querySelector(each).getBoundingClientRect().left)`,
  );
  expect(part).toBe(name);
  await page.context().close();
});
