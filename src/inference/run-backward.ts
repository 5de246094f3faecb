import { cellAt } from './cell-at.ts';
import { indexAt } from './index-at.ts';
import type { Workspace } from './workspace.ts';

/**
 * One step of the backward pass: for every result cell o of a contraction and every summed state k,
 * gradient[t(o) + k·targetStride] += gradient[out + o] · value[p(o) + k·partnerStride].
 */
export type ReverseStep = {
  readonly count: number;
  /** Where the positions t(o) and p(o) start in the list. */
  readonly target: number;
  readonly partner: number;
  readonly targetStride: number;
  readonly partnerStride: number;
  readonly states: number;
  readonly out: number;
};

/**
 * Carries derivatives from the results of the forward steps to what they read (reverse-mode differentiation). The
 * gradients must be 0 but for the seed, the values as `runForward` left them; the steps come last to first. Two and
 * three states are most of the work, hence unrolled.
 */
export function runBackward(steps: readonly ReverseStep[], workspace: Workspace): void {
  for (const step of steps) {
    if (step.states === 1) pushOne(step, workspace);
    else if (step.states === 2) pushTwo(step, workspace);
    else if (step.states === 3) pushThree(step, workspace);
    else pushMany(step, workspace);
  }
}

function pushOne({ count, target, partner, out }: ReverseStep, workspace: Workspace): void {
  const { values, gradients, positions } = workspace;
  for (let cell = 0; cell < count; cell += 1) {
    const to = indexAt(positions, target + cell);
    const value = cellAt(values, indexAt(positions, partner + cell));
    gradients[to] = cellAt(gradients, to) + cellAt(gradients, out + cell) * value;
  }
}

function pushTwo(step: ReverseStep, { values, gradients, positions }: Workspace): void {
  const { count, target, partner, targetStride, partnerStride, out } = step;
  for (let cell = 0; cell < count; cell += 1) {
    const to = indexAt(positions, target + cell);
    const from = indexAt(positions, partner + cell);
    const seed = cellAt(gradients, out + cell);
    gradients[to] = cellAt(gradients, to) + seed * cellAt(values, from);
    gradients[to + targetStride] =
      cellAt(gradients, to + targetStride) + seed * cellAt(values, from + partnerStride);
  }
}

function pushThree(step: ReverseStep, { values, gradients, positions }: Workspace): void {
  const { count, target, partner, targetStride, partnerStride, out } = step;
  for (let cell = 0; cell < count; cell += 1) {
    const to = indexAt(positions, target + cell);
    const from = indexAt(positions, partner + cell);
    const seed = cellAt(gradients, out + cell);
    gradients[to] = cellAt(gradients, to) + seed * cellAt(values, from);
    gradients[to + targetStride] =
      cellAt(gradients, to + targetStride) + seed * cellAt(values, from + partnerStride);
    gradients[to + 2 * targetStride] =
      cellAt(gradients, to + 2 * targetStride) + seed * cellAt(values, from + 2 * partnerStride);
  }
}

function pushMany(step: ReverseStep, { values, gradients, positions }: Workspace): void {
  const { count, target, partner, targetStride, partnerStride, states, out } = step;
  for (let cell = 0; cell < count; cell += 1) {
    let to = indexAt(positions, target + cell);
    let from = indexAt(positions, partner + cell);
    const seed = cellAt(gradients, out + cell);
    for (let state = 0; state < states; state += 1) {
      gradients[to] = cellAt(gradients, to) + seed * cellAt(values, from);
      to += targetStride;
      from += partnerStride;
    }
  }
}
