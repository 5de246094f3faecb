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
  /** For pages to hand over: two printed pages, or (the default) everything. */
  readonly audience?: Audience;
  /** Whose name, logo and colours such a page bears. */
  readonly brand?: Brand;
  /** Which list a page of rows holds; default the scores. */
  readonly table?: ReportTable;
};

export type Audience = 'executive' | 'working-team';

/** `brief` is what fits on two pages; `everything` adds each capability and each answer. */
export type Detail = 'brief' | 'summary' | 'everything';
