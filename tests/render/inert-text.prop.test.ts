import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { heading, strong } from '../../src/render/markdown/blocks.ts';
import { list } from '../../src/render/markdown/list.ts';
import { say } from '../../src/render/markdown/markdown.ts';
import { table } from '../../src/render/markdown/table.ts';
import { pageText } from '../../src/text/page-text.ts';
import { hostilePieces, hostileText } from './support/hostile-text.ts';
import { runs } from '../support/law-runs.ts';

/** What a code-hosting site makes of it, with no mercy for raw HTML. */
function site(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The same as a reader sees it, who does not see our joiners. */
function rendered(markdown: string): string {
  return site(markdown).replaceAll('\u2060', '');
}

/** The text as HTML that shows just this text. */
function shown(text: string): string {
  const line = pageText(text).trim();
  return line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

function expectShown(text: string): void {
  const words = say`${text}`;
  const paragraph = (inner: string): string => (inner === '' ? '' : `<p>${inner}</p>`);
  expect(rendered(words.markdown)).toBe(paragraph(shown(text)));
  expect(rendered(say`Said: ${text}.`.markdown)).toBe(`<p>Said: ${shown(text)}.</p>`);
  expect(rendered(heading(2, words).markdown)).toBe(`<h2>${shown(text)}</h2>`);
  expect(rendered(strong(words).markdown)).toBe(
    paragraph(shown(text) === '' ? '' : `<strong>${shown(text)}</strong>`),
  );
}

function expectCell(text: string): void {
  const cells = [say`${text}`, say`“${text}”`];
  const html = rendered(table({ head: cells, rows: [cells, cells] }).markdown).replace(/\n/gu, '');
  const row = (tag: string): string =>
    `<tr><${tag}>${shown(text)}</${tag}><${tag}>“${shown(text)}”</${tag}></tr>`;
  expect(html).toBe(`<table><thead>${row('th')}</thead><tbody>${row('td').repeat(2)}</tbody></table>`);
}

function expectItem(text: string): void {
  const html = rendered(list([{ text: say`${text}`, below: [say`${text}`] }]).markdown).replace(/\n/gu, '');
  expect(html).toBe(`<ul><li>${shown(text)}<ul><li>${shown(text)}</li></ul></li></ul>`);
}

/** Each try is parsed several times by a whole Markdown parser. */
const few = runs(200);

describe('any text on the Markdown page', () => {
  it.each(hostilePieces)('shows as itself: %j', (piece) => {
    expectShown(piece);
    expectCell(piece);
  });

  it('shows as itself in a paragraph, a title and in bold', () => {
    fc.assert(fc.property(hostileText, expectShown), few);
  });

  it('stays in its cell', () => {
    fc.assert(fc.property(hostileText, expectCell), few);
  });

  it('stays in its line of a list', () => {
    const filled = hostileText.filter((text) => pageText(text).trim() !== '');
    fc.assert(fc.property(filled, expectItem), few);
  });

  it('calls nobody, links nowhere, commands no log', () => {
    const holds = fc.property(hostileText, (text) => {
      const { markdown } = say`${text}`;
      expect(markdown).not.toMatch(/::[a-z]|##\w*\[/iu);
      expect(site(markdown)).not.toMatch(/@[\p{L}\p{N}]|#\d|GH-\d|:\/\/|www\.|:[a-z+-][\w+-]*:|\{[{%#]/iu);
      expect(site(markdown)).not.toMatch(/<(?:a|img|input|script)\b/u);
    });
    // At the end of a line # is escaped for another reason.
    fc.assert(holds, { ...few, examples: [['{#']] });
  });
});
