import { cellAt } from './cell-at.ts';
import type { Contraction } from './contraction.ts';
import { indexAt } from './index-at.ts';
import type { Workspace } from './workspace.ts';

/** Fills the result cells of every step, in order. Two and three states are most of the work, hence unrolled. */
export function runForward(steps: readonly Contraction[], workspace: Workspace): void {
  for (const step of steps) {
    if (step.states === 1) multiply(step, workspace);
    else if (step.states === 2) sumTwo(step, workspace);
    else if (step.states === 3) sumThree(step, workspace);
    else sumMany(step, workspace);
  }
}

function multiply({ count, left, right, out }: Contraction, { values, positions }: Workspace): void {
  for (let cell = 0; cell < count; cell += 1) {
    const l = indexAt(positions, left + cell);
    values[out + cell] = cellAt(values, l) * cellAt(values, indexAt(positions, right + cell));
  }
}

function sumTwo(step: Contraction, { values, positions }: Workspace): void {
  const { count, left, right, leftStride, rightStride, out } = step;
  for (let cell = 0; cell < count; cell += 1) {
    const l = indexAt(positions, left + cell);
    const r = indexAt(positions, right + cell);
    values[out + cell] =
      cellAt(values, l) * cellAt(values, r) +
      cellAt(values, l + leftStride) * cellAt(values, r + rightStride);
  }
}

function sumThree(step: Contraction, { values, positions }: Workspace): void {
  const { count, left, right, leftStride, rightStride, out } = step;
  for (let cell = 0; cell < count; cell += 1) {
    const l = indexAt(positions, left + cell);
    const r = indexAt(positions, right + cell);
    values[out + cell] =
      cellAt(values, l) * cellAt(values, r) +
      cellAt(values, l + leftStride) * cellAt(values, r + rightStride) +
      cellAt(values, l + 2 * leftStride) * cellAt(values, r + 2 * rightStride);
  }
}

function sumMany(step: Contraction, { values, positions }: Workspace): void {
  const { count, left, right, leftStride, rightStride, states, out } = step;
  for (let cell = 0; cell < count; cell += 1) {
    let [l, r, sum] = [indexAt(positions, left + cell), indexAt(positions, right + cell), 0];
    for (let state = 0; state < states; state += 1) {
      sum += cellAt(values, l) * cellAt(values, r);
      l += leftStride;
      r += rightStride;
    }
    values[out + cell] = sum;
  }
}
