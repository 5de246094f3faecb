import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

/** What a page did that it should not: messages on the console, faults, dialogs, requests other than for itself. */
export type Opened = { readonly page: Page; readonly noise: string[] };

export type Look = {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
};

export type Browser = {
  /** Opens a page from the disk, as a reader would. */
  readonly open: (html: string, look: Look) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

/** The system's Chromium (or what `CHROMIUM` names) with a fresh profile. */
export async function aBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'topline-browser-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    open: async (html, { width, scheme, media }) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        offline: true,
      });
      const page = await context.newPage();
      await page.emulateMedia({ media, colorScheme: scheme });
      const noise: string[] = [];
      const file = join(folder, 'report.html');
      writeFileSync(file, html);
      const own = pathToFileURL(file).href;
      page.on('console', (message) => noise.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`fault: ${error.message}`));
      page.on('dialog', (dialog) => {
        noise.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== own && !request.url().startsWith('data:'))
          noise.push(`request: ${request.url()}`);
      });
      await page.goto(own);
      return { page, noise };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
