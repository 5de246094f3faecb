import type { Axis, Spread } from './draft.ts';

/** Step in the arena from one state of the axis to the next; 0 where the table does not depend on it. */
export function strideOf(table: Spread, axis: Axis): number {
  return table.strides[table.axes.indexOf(axis)] ?? 0;
}
