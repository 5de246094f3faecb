import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { aBrowser } from './support/a-browser.ts';
import type { Browser } from './support/a-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Elements and attributes that run, load, send or restyle something, in the page as a browser has read it. */
const acting = `[...document.querySelectorAll('*')].filter((each) =>
  each.matches('script,iframe,object,embed,form,input,base,body style,link,meta[http-equiv=refresh],a:not([href^="#"]),img:not([src^="data:image/"])') ||
  each.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).map((each) => each.outerHTML.slice(0, 200))`;

async function expectInert(html: string): Promise<void> {
  for (const media of ['screen', 'print'] as const) {
    const { page, noise } = await browser.open(html, { width: 1280, scheme: 'light', media });
    expect(await page.evaluate(acting)).toEqual([]);
    expect(await page.evaluate('document.title')).not.toBe('owned');
    expect(
      await page.evaluate(`[...document.scripts].length + document.querySelectorAll('head style').length`),
    ).toBe(1);
    expect(noise).toEqual([]);
    await page.context().close();
  }
}

describe.each([0, 5, 11])('a page on files that mean harm, dealt %i', (turn) => {
  it.each(['executive', 'working-team'])(
    'runs, loads and restyles nothing in a browser: %s',
    async (reader) => {
      const files = hostileFiles(turn);
      const base = fakeWorld({
        files,
        argv: 'report before --kit small --at 2026-05-21 --output base.json'.split(' '),
      });
      expect(await run(base)).toBe(0);
      const earlier = { 'base.json': readFileSync(join(base.directory, 'base.json')) };
      const wish = `report after --kit small --at 2026-11-21 --format html --brand brand.yaml --earlier base.json --for ${reader}`;
      const world = fakeWorld({ files: { ...files, ...earlier }, argv: wish.split(' ') });
      expect(await run(world)).toBe(0);
      await expectInert(world.printed());
    },
  );

  it('runs, loads and restyles nothing in a browser: all waves', async () => {
    const wish = 'trend before after --kit small --at 2026-11-21 --format html';
    const world = fakeWorld({ files: hostileFiles(turn), argv: wish.split(' ') });
    expect(await run(world)).toBe(0);
    await expectInert(world.printed());
  });
});
