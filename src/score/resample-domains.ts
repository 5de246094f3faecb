import type { Kit } from '../model/kit.ts';
import type { NodeScore } from '../model/scorecard.ts';
import { realAt } from '../numbers/number-at.ts';
import { domainParts } from './domain-parts.ts';
import type { Resampled } from './resample-nodes.ts';

/** Resampled scores of every domain, put together from its assessed capabilities as the score itself is. */
export function resampleDomains(kit: Kit, nodes: readonly NodeScore[], ofNodes: Resampled): Resampled {
  return new Map(
    domainParts(kit, nodes).map(({ domain, parts }) => {
      const assessed = parts.flatMap(({ node, weight }) => {
        const resampled = ofNodes.get(node);
        return resampled === undefined ? [] : [{ weight, resampled }];
      });
      return [domain, meanResamples(assessed)];
    }),
  );
}

type Part = { readonly weight: number; readonly resampled: Float64Array };

function meanResamples(parts: readonly Part[]): Float64Array {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const means = new Float64Array(parts[0]?.resampled.length ?? 0);
  // Part by part: a list of scores for each resample would be most of the work.
  for (const { weight, resampled } of parts) addShare(means, resampled, weight / total);
  return means;
}

function addShare(means: Float64Array, resampled: Float64Array, share: number): void {
  for (let at = 0; at < means.length; at++) means[at] = realAt(means, at) + realAt(resampled, at) * share;
}
