import type { Kit } from '../model/kit.ts';
import type { NodeScore } from '../model/scorecard.ts';
import { numberAt } from '../numbers/number-at.ts';
import { combineResamples } from './combine-resamples.ts';
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
  const shares = parts.map(({ weight }) => weight / total);
  return combineResamples(
    parts.map(({ resampled }) => resampled),
    (scores) => scores.reduce((sum, score, at) => sum + score * numberAt(shares, at), 0),
  );
}
