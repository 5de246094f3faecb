import type { Artifact } from '../model/artifact.ts';
import type { Brand } from '../model/brand.ts';
import type { Report } from '../model/report.ts';
import type { ReportTable } from './csv/report-table.ts';

/** Draws a report as one page; it computes nothing but its own layout. */
export type Renderer = (report: Report, options: RenderOptions) => Artifact;

export type RenderOptions = {
  /** Columns of the terminal; less than 40 is taken as 40. */
  readonly width: number;
  readonly colour: boolean;
  /** False: no box drawing, no block characters, no typographic signs of our own. */
  readonly unicode: boolean;
  readonly detail: Detail;
  /** Whose name, logo and colours such a page bears. */
  readonly brand?: Brand;
  /** Which list a page of rows holds; default the scores. */
  readonly table?: ReportTable;
};

/**
 * How long a page is: `brief` is what fits on two printed pages; `everything` adds each capability and each answer. A
 * page that can fold its long lists, as HTML does, has them in `summary` too.
 */
export type Detail = 'brief' | 'summary' | 'everything';
