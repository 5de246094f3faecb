import type { NodeScore } from '../model/scorecard.ts';
import { drawsOf } from '../numbers/draws-of.ts';
import type { Panel } from '../numbers/panels-of.ts';
import { type Likeness, resampleNode } from './resample-node.ts';
import { rostersOf } from './rosters-of.ts';

export type Resampling = { readonly resamples: number; readonly seed: string };

/** Resampled scores by id of the node or domain, as many as there are resamples. */
export type Resampled = ReadonlyMap<string, Float64Array>;

/** Every assessed node draws from a sequence of its own, so that one node more leaves the other intervals alone. */
export function resampleNodes(
  nodes: readonly NodeScore[],
  panels: ReadonlyMap<string, Panel>,
  { resamples, seed, likeness }: Resampling & { readonly likeness: Likeness },
): Resampled {
  const rosters = rostersOf(panels, resamples, seed);
  const resampled = new Map<string, Float64Array>();
  for (const { node, value } of nodes) {
    const panel = panels.get(node);
    if (value.state === 'not-assessed' || panel === undefined) continue;
    const draws = drawsOf(`${seed}\nnode\n${node}`);
    resampled.set(node, resampleNode(panel, rosters, { resamples, draws, likeness }));
  }
  return resampled;
}
