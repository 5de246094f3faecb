import type { CoverLetter } from './kit.ts';

/** What covers each row of a kit's inventory, in its order. */
export type Coverage = readonly RowCoverage[];

/** One row of the inventory and what proves it. */
export type RowCoverage = {
  readonly id: string;
  readonly system: string;
  readonly statement: string;
  /** Letters the row asks for, in the order Q N E F K R D. */
  readonly wanted: readonly CoverLetter[];
  /** By letter in that order, then by id. */
  readonly proofs: readonly Proof[];
  /** Wanted letters that nothing proves. */
  readonly missing: readonly CoverLetter[];
};

/** The exact wording that proves one letter of a row, and where it stands. */
export type Proof = {
  readonly letter: CoverLetter;
  /** Question, node, fix or metric; `cause → effect` of a link; the file of a test or a page. */
  readonly id: string;
  readonly words: readonly string[];
};

/** What a kit cannot prove by itself: a rule by a named test, background by a page. */
export type OutsideProof = Proof & { readonly row: string; readonly letter: 'R' | 'D' };
