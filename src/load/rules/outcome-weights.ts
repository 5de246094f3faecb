import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

const tolerance = 1e-6;

/** The burden is a share of everything the company can suffer: the shares add up to 1. */
export function outcomeWeights(context: KitContext): readonly Problem[] {
  const outcomes = context.kit.nodes.filter(({ kind }) => kind === 'outcome');
  const sum = outcomes.reduce((total, { weight }) => total + weight, 0);
  const first = outcomes[0];
  if (first === undefined || Math.abs(sum - 1) <= tolerance) return [];
  const at = { of: 'node', id: first.id, field: ['weight'] } as const;
  return [kitProblem(context, { code: 'outcome-weights', at, args: { sum: Number(sum.toFixed(6)) } })];
}
