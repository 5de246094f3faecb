import type { DiagnosisVerdict } from './diagnosis.ts';

/** What the report on some sample sheets should come to. */
export type Expectation = {
  readonly title: string;
  readonly verdict: DiagnosisVerdict['kind'];
  /** Exactly these root causes, ordered by id; none for no root cause. Absent: they do not matter. */
  readonly roots?: readonly string[];
  /** The root cause that must be named first. */
  readonly first?: string;
  /** Capabilities that must not be root causes. */
  readonly notRoots: readonly string[];
  /** ISO date the report is made for. */
  readonly at: string;
};
