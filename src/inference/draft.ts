import type { Variable } from './network.ts';

/** A variable with its place in the elimination order, from 0. */
export type Axis = Variable & { readonly rank: number };

/** A table and its place in the arena. Axes run from the last eliminated to the first, which is then the fastest. */
export type Spread = {
  readonly table: number;
  readonly start: number;
  readonly cells: number;
  readonly axes: readonly Axis[];
  readonly strides: readonly number[];
};

/** One pairwise product, summed over one axis if any. */
export type DraftStep = {
  readonly left: Spread;
  readonly right: Spread;
  readonly out: Spread;
  readonly summed: Axis | undefined;
};

/** The forward pass before any memory is spent on it. */
export type Draft = {
  readonly steps: readonly DraftStep[];
  readonly inputs: readonly Spread[];
  /** Cells that must hold 1 before the first step. */
  readonly ones: { readonly start: number; readonly cells: number };
  readonly cells: number;
  /** Where the sum over all assignments ends up. */
  readonly result: number;
};
