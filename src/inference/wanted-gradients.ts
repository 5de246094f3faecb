import type { Contraction } from './contraction.ts';
import type { ReverseStep } from './run-backward.ts';
import type { Workspace } from './workspace.ts';

/** What must be known of a compiled network to plan its backward pass. */
export type ForwardPlan = {
  readonly steps: readonly Contraction[];
  readonly inputs: readonly { readonly start: number; readonly cells: number }[];
  readonly workspace: Workspace;
};

/** The backward pass, and for each factor its part of the gradients, empty where nobody wants it. */
export type WantedGradients = {
  readonly reverse: readonly ReverseStep[];
  readonly views: readonly Float64Array[];
};

/** Plans the backward pass for the wanted factors, without the steps that lead to none of them. */
export function wantedGradients(plan: ForwardPlan, wanted: Iterable<number>): WantedGradients {
  const factors = new Set(wanted);
  const views = plan.inputs.map(({ start, cells }, factor) =>
    factors.has(factor) ? plan.workspace.gradients.subarray(start, start + cells) : nothing,
  );
  return { reverse: reverseOf(plan.steps, factors), views };
}

const nothing = new Float64Array(0);

function reverseOf(steps: readonly Contraction[], factors: ReadonlySet<number>): readonly ReverseStep[] {
  const leading = new Set(factors);
  const reverse: ReverseStep[] = [];
  for (const step of steps) {
    const [left, right] = [leading.has(step.leftTable), leading.has(step.rightTable)];
    if (right) reverse.push(towardsRight(step));
    if (left) reverse.push(towardsLeft(step));
    if (left || right) leading.add(step.outTable);
  }
  return reverse.reverse();
}

function towardsLeft(step: Contraction): ReverseStep {
  return {
    count: step.count,
    target: step.left,
    partner: step.right,
    targetStride: step.leftStride,
    partnerStride: step.rightStride,
    states: step.states,
    out: step.out,
  };
}

function towardsRight(step: Contraction): ReverseStep {
  return {
    count: step.count,
    target: step.right,
    partner: step.left,
    targetStride: step.rightStride,
    partnerStride: step.leftStride,
    states: step.states,
    out: step.out,
  };
}
