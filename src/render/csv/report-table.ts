import type { Report } from '../../model/report.ts';

/** Which list of the report becomes rows. */
export type ReportTable = 'scores' | 'answers' | 'plan';

/** A list of the report as rows of cells under a head. A cell that has nothing to say is empty. */
export type Rows = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Cell = string | number | boolean | undefined;

/** Makes the rows of one table. */
export type TableOf = (report: Report) => Rows;
