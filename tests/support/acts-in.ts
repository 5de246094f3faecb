import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const controls =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2061-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/** What in a text would act on a terminal that shows it, or on the log of a CI job that keeps it. */
export function actsInTerminal(text: string): readonly string[] {
  const commands = [...text.matchAll(/^\s*::[a-z-]+.*$|##\w*\[.*$/gimu)].map(([line]) => line);
  return [...[...text.matchAll(controls)].map(([sign]) => JSON.stringify(sign)), ...commands];
}

const harmless = new Set('h1 h2 h3 h4 p strong em blockquote ul ol li table thead tbody tr th td'.split(' '));

/** Tags that a code-hosting site would make of it, but for those that only give form and `more`; with no mercy for raw HTML. */
export function actsInMarkdown(markdown: string, more: readonly string[] = []): readonly string[] {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  const tags = micromark(markdown, options).match(/<[^>]*>/gu) ?? [];
  const acting = tags.filter(
    (tag) => !more.includes(tag) && !harmless.has(/^<\/?([a-z0-9]+)>$/u.exec(tag)?.[1] ?? ''),
  );
  return [...acting, ...actsInTerminal(markdown)];
}

/** Cells that a spreadsheet would take for a formula. Numbers of our own may begin with a sign. */
export function actsInSpreadsheet(rows: readonly (readonly string[])[]): readonly string[] {
  return rows
    .flat()
    .filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell));
}
