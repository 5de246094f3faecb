import type { Entry } from './entries-in.ts';

/** What is to be explained, wherever it was found. */
export type Subject = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly says: readonly string[];
  /** Its own fields; none for a question or a metric, which the report only quotes. */
  readonly entry: Entry;
  /** What it stands in. */
  readonly parent?: Entry;
  /** The section it opens or sums up, where it speaks for all of that. */
  readonly whole?: Entry;
  /** Nodes it rests on. */
  readonly nodes: readonly string[];
  readonly question?: string;
  readonly fix?: string;
};
