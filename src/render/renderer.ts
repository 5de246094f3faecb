import type { Artifact } from '../model/artifact.ts';
import type { Report } from '../model/report.ts';

/** Draws a report as one page; it computes nothing but its own layout. */
export type Renderer = (report: Report, options: RenderOptions) => Artifact;

export type RenderOptions = {
  /** Columns of the terminal; less than 40 is taken as 40. */
  readonly width: number;
  readonly colour: boolean;
  /** False: no box drawing, no block characters, no typographic signs of our own. */
  readonly unicode: boolean;
  /** `everything` adds each capability and each answer to the page. */
  readonly detail: 'summary' | 'everything';
};
