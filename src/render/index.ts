import type { Renderer } from './renderer.ts';
import type { LineFormat } from './score-lines-of.ts';
import type { ScoreRenderer } from './score-row.ts';
import type { VerdictRenderer } from './verdict-renderer.ts';

export type Format = 'terminal' | 'json' | 'html';
/** Formats of a whole page of scores. */
export type PageFormat = 'table' | 'json';
export type ScoreFormat = PageFormat | LineFormat;
export type VerdictFormat = 'terminal' | 'json';

/** Each renderer is loaded only when it is asked for, so that a machine format pays for no drawing. */
const renderers = {
  terminal: async () => (await import('./terminal/render-terminal.ts')).renderTerminal,
  json: async () => (await import('./render-json.ts')).renderJson,
  html: async () => (await import('./html/html-renderer.ts')).htmlRenderer(),
} as const satisfies Record<Format, () => Promise<Renderer>>;

const scoreRenderers = {
  table: async () => (await import('./terminal/render-score-table.ts')).renderScoreTable,
  json: async () => (await import('./render-score-json.ts')).renderScoreJson,
} as const satisfies Record<PageFormat, () => Promise<ScoreRenderer>>;

const verdictRenderers = {
  terminal: async () => (await import('./terminal/render-verdict.ts')).renderVerdict,
  json: async () => (await import('./render-verdict-json.ts')).renderVerdictJson,
} as const satisfies Record<VerdictFormat, () => Promise<VerdictRenderer>>;

/** The function that draws a report in this format. */
export function rendererOf(format: Format): Promise<Renderer> {
  return renderers[format]();
}

/** The function that draws scores, one row for each sheet or assessment. */
export function scoreRendererOf(format: PageFormat): Promise<ScoreRenderer> {
  return scoreRenderers[format]();
}

/** The function that draws a verdict in this format. */
export function verdictRendererOf(format: VerdictFormat): Promise<VerdictRenderer> {
  return verdictRenderers[format]();
}
