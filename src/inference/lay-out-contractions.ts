import type { Contraction } from './contraction.ts';
import type { Draft, DraftStep, Spread } from './draft.ts';
import { indexAt } from './index-at.ts';
import { strideOf } from './stride-of.ts';

/** Steps ready to run, and the list of positions they read the arena at. */
export type Layout = { readonly steps: readonly Contraction[]; readonly positions: Int32Array };

/** Works out, for every result cell of every step, where its operands stand: the costly half of compiling. */
export function layOutContractions({ steps }: Draft): Layout {
  const positions = new Int32Array(steps.reduce((sum, { out }) => sum + 2 * out.cells, 0));
  let next = 0;
  const contractions = steps.map((step) => {
    const [left, right] = [next, next + step.out.cells];
    writePositions(positions, left, step.left, step.out);
    writePositions(positions, right, step.right, step.out);
    next = right + step.out.cells;
    return contractionOf(step, left, right);
  });
  return { steps: contractions, positions };
}

function contractionOf(step: DraftStep, leftStart: number, rightStart: number): Contraction {
  const { left, right, out, summed } = step;
  return {
    count: out.cells,
    left: leftStart,
    right: rightStart,
    leftStride: summed === undefined ? 0 : strideOf(left, summed),
    rightStride: summed === undefined ? 0 : strideOf(right, summed),
    states: summed === undefined ? 1 : summed.states,
    out: out.start,
    leftTable: left.table,
    rightTable: right.table,
    outTable: out.table,
  };
}

function writePositions(positions: Int32Array, from: number, table: Spread, out: Spread): void {
  positions[from] = table.start;
  let filled = 1;
  for (const axis of out.axes.toReversed()) {
    const stride = strideOf(table, axis);
    // Each further state of a slower axis repeats what is there, shifted by the stride.
    const end = from + filled * axis.states;
    for (let cell = from + filled; cell < end; cell += 1) {
      positions[cell] = indexAt(positions, cell - filled) + stride;
    }
    filled *= axis.states;
  }
}
