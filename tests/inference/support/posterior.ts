import { marginalsOf } from '../../../src/inference/marginals-of.ts';
import { type BayesNet, type Findings, networkOf, stateOf } from './bayes-net.ts';

/** Chance of a named state of a net, given findings. */
export function posterior(
  net: BayesNet,
  [id, state]: readonly [string, string],
  findings: Findings = {},
): number {
  const result = marginalsOf(networkOf(net, findings));
  if (!result.ok) throw new Error(result.reason);
  return result.marginals[id]?.[stateOf(net, id, state)] ?? NaN;
}

/** Chance of the findings themselves. */
export function evidenceOf(net: BayesNet, findings: Findings): number {
  const result = marginalsOf(networkOf(net, findings));
  if (!result.ok) throw new Error(result.reason);
  return result.evidence;
}
