// Pictures of the example's HTML report: the causes for our pages, in docs/pictures; desktop, dark, phone and two sheets
// of A4 in reports/pictures, to look at before and after a change. Nothing compares them. Needs Chromium and pdftoppm,
// and a build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const pictures = 'reports/pictures';
const looks = [
  { name: 'desktop', width: 1280, height: 1500, scheme: 'light', at: 'answer' },
  { name: 'causes', width: 1280, height: 1000, scheme: 'light', at: 'causes', into: 'docs/pictures' },
  { name: 'dark', width: 1280, height: 1000, scheme: 'dark', at: 'causes' },
  { name: 'phone', width: 390, height: 844, scheme: 'light', at: 'health' },
];

const folder = mkdtempSync(join(tmpdir(), 'topline-pictures-'));
const page = join(folder, 'report.html');
writeFileSync(page, run(process.execPath, ['bin/topline.js', 'demo', '--format', 'html']));
mkdirSync(pictures, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
for (const look of looks) await draw(look);
await print();
await browser.close();
rmSync(folder, { recursive: true, force: true });

async function draw({ name, width, height, scheme, at, into = pictures }) {
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await tab.goto(pathToFileURL(page).href);
  if (at !== 'answer')
    await tab.evaluate(
      (id) => globalThis.document.getElementById(id).scrollIntoView({ behavior: 'instant' }),
      at,
    );
  await tab.screenshot({ path: join(into, `report-${name}.png`) });
  await tab.close();
}

async function print() {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  const pdf = join(folder, 'report.pdf');
  await tab.pdf({ path: pdf, format: 'A4', printBackground: true });
  for (const sheet of [1, 4]) {
    const stem = join(folder, `sheet-${sheet}`);
    run('pdftoppm', ['-r', '70', '-png', '-singlefile', '-f', String(sheet), '-l', String(sheet), pdf, stem]);
    renameSync(`${stem}.png`, join(pictures, `report-a4-${sheet}.png`));
  }
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}
