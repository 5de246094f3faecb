import type { Artifact } from '../model/artifact.ts';
import type { ComparisonRenderer } from './comparison-renderer.ts';
import type { Guide } from './markdown/render-guide.ts';
import type { Renderer } from './renderer.ts';
import type { LineFormat } from './score-lines-of.ts';
import type { ScoreRenderer } from './score-row.ts';
import type { TrendRenderer } from './trend-renderer.ts';
import type { VerdictRenderer } from './verdict-renderer.ts';

export type Format = 'terminal' | 'markdown' | 'html' | 'json' | 'csv';
/** Formats of a whole page of scores. */
export type PageFormat = 'table' | 'json';
export type ScoreFormat = PageFormat | LineFormat;
export type VerdictFormat = 'terminal' | 'json' | 'junit' | 'github' | 'markdown';
/** Formats of a comparison. */
export type ChangeFormat = 'terminal' | 'json' | 'markdown';
export type TrendFormat = ChangeFormat | 'html';

/** Each renderer is loaded only when it is asked for, so that a machine format pays for no drawing. */
const renderers = {
  terminal: async () => (await import('./terminal/render-terminal.ts')).renderTerminal,
  markdown: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/html-renderer.ts')).htmlRenderer(),
  json: async () => (await import('./render-json.ts')).renderJson,
  csv: async () => (await import('./csv/render-csv.ts')).renderCsv,
} as const satisfies Record<Format, () => Promise<Renderer>>;

const scoreRenderers = {
  table: async () => (await import('./terminal/render-score-table.ts')).renderScoreTable,
  json: async () => (await import('./render-score-json.ts')).renderScoreJson,
} as const satisfies Record<PageFormat, () => Promise<ScoreRenderer>>;

const verdictRenderers = {
  terminal: async () => (await import('./terminal/render-verdict.ts')).renderVerdict,
  json: async () => (await import('./render-verdict-json.ts')).renderVerdictJson,
  junit: async () => (await import('./render-verdict-junit.ts')).renderVerdictJunit,
  github: async () => (await import('./render-verdict-github.ts')).renderVerdictGithub,
  markdown: async () => (await import('./markdown/render-verdict-markdown.ts')).renderVerdictMarkdown,
} as const satisfies Record<VerdictFormat, () => Promise<VerdictRenderer>>;

const comparisonRenderers = {
  terminal: async () => (await import('./terminal/render-comparison.ts')).renderComparison,
  json: async () => (await import('./render-comparison-json.ts')).renderComparisonJson,
  markdown: async () => (await import('./markdown/render-comparison-markdown.ts')).renderComparisonMarkdown,
} as const satisfies Record<ChangeFormat, () => Promise<ComparisonRenderer>>;

const trendRenderers = {
  terminal: async () => (await import('./terminal/render-trend.ts')).renderTrend,
  json: async () => (await import('./render-trend-json.ts')).renderTrendJson,
  markdown: async () => (await import('./markdown/render-trend-markdown.ts')).renderTrendMarkdown,
  html: async () => (await import('./html/render-trend-html.ts')).renderTrendHtml,
} as const satisfies Record<TrendFormat, () => Promise<TrendRenderer>>;

/** The function that draws a report in this format. */
export function rendererOf(format: Format): Promise<Renderer> {
  return renderers[format]();
}

const agendaRenderers = {
  terminal: async () => (await import('./terminal/render-agenda.ts')).renderAgenda,
  json: async () => (await import('./render-agenda-json.ts')).renderAgendaJson,
} as const satisfies Record<'terminal' | 'json', () => Promise<Renderer>>;

/** The function that draws only the agenda of a report. */
export function agendaRendererOf(format: 'terminal' | 'json'): Promise<Renderer> {
  return agendaRenderers[format]();
}

/** The function that draws the guide to an interview, as Markdown. */
export async function guideRenderer(): Promise<(guide: Guide) => Artifact> {
  return (await import('./markdown/render-guide.ts')).renderGuide;
}

/** The function that draws scores, one row for each sheet or assessment. */
export function scoreRendererOf(format: PageFormat): Promise<ScoreRenderer> {
  return scoreRenderers[format]();
}

/** The function that draws a verdict in this format. */
export function verdictRendererOf(format: VerdictFormat): Promise<VerdictRenderer> {
  return verdictRenderers[format]();
}

/** The function that draws a comparison in this format. */
export function comparisonRendererOf(format: ChangeFormat): Promise<ComparisonRenderer> {
  return comparisonRenderers[format]();
}

/** The function that draws the waves of a company in this format. */
export function trendRendererOf(format: TrendFormat): Promise<TrendRenderer> {
  return trendRenderers[format]();
}
