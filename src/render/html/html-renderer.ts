import type { Renderer } from '../renderer.ts';
import { graphLayout } from './graph-layout.ts';
import { renderHtml } from './render-html.ts';

/** The renderer of HTML pages, once the layout of graphs is ready. */
export async function htmlRenderer(): Promise<Renderer> {
  const layOut = await graphLayout();
  return (report, { detail, brand }) => renderHtml(report, { detail, brand, layOut });
}
