import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { htmlRenderer } from '../../src/render/html/html-renderer.ts';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts';
import { renderTerminal } from '../../src/render/terminal/render-terminal.ts';
import type { Detail, RenderOptions } from '../../src/render/renderer.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';

const kinds = [
  ...Array.from({ length: 12 }, () => 'capability' as const),
  ...Array.from({ length: 13 }, () => 'symptom' as const),
];

/** Twelve capabilities and thirteen signs that are weak because of something else. */
function crowded(): Report {
  const report = theTroubledReport();
  const [point] = report.notFirst.weakPoints;
  const weakPoints = kinds.flatMap((kind, at) =>
    point === undefined
      ? []
      : [{ ...point, id: `weak:${String(at)}`, kind, fault: `Weak point ${String(at)}.` }],
  );
  return { ...report, notFirst: { ...report.notFirst, weakPoints } };
}

const options = (detail: Detail): RenderOptions => ({ width: 200, colour: false, unicode: true, detail });
const pages = [
  ['terminal', renderTerminal],
  ['markdown', renderMarkdown],
] as const;

it.each(pages)('on the page for the %s ten of each kind are named, and all in the long form', (_, render) => {
  const named = (detail: Detail): readonly string[] =>
    render(crowded(), options(detail)).body.match(/Weak point \d+/gu) ?? [];
  expect(named('summary')).toHaveLength(20);
  expect(named('everything')).toHaveLength(25);
  const short = render(crowded(), options('summary')).body;
  expect(short).toContain('and 2 more, which the long form');
  expect(short).toContain('and 3 more, which the long form');
  expect(render(crowded(), options('everything')).body).not.toContain('more, which the long form');
});

it('on the web the rest of them is folded away', async () => {
  const renderHtml = await htmlRenderer();
  const page = renderHtml(crowded(), options('summary')).body;
  expect(page).toContain('<summary>and 2 more</summary>');
  expect(page).toContain('<summary>and 3 more</summary>');
  expect(page.match(/Weak point \d+/gu)?.length).toBeGreaterThanOrEqual(25);
  expect(renderHtml(crowded(), options('everything')).body).not.toContain('<summary>and 2 more');
});
