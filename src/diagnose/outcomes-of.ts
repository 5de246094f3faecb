import type { CausalModel, CausalNode } from './causal-model.ts';

/** Outcomes that count in the burden. */
export function outcomesOf(model: CausalModel): readonly CausalNode[] {
  return model.filter(({ kind, weight }) => kind === 'outcome' && weight > 0);
}
