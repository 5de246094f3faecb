import type { NamedNode } from '../../model/named-node.ts';
import type { PathEntry } from '../../model/root-cause-section.ts';

export type FreshSteps = { readonly words: string; readonly reasons: string };

/** Further chains, each without what it shares with the best one (but for the last step they share) and without reasons already told. */
export function freshSteps(
  best: PathEntry,
  others: readonly PathEntry[],
  arrow = '→',
): readonly FreshSteps[] {
  const told = new Set(best.because);
  return others.map(({ nodes, because }) => {
    const fresh = because.filter((reason) => !told.has(reason));
    fresh.forEach((reason) => told.add(reason));
    const shared = sharedSteps(best.nodes, nodes);
    const steps = nodes.slice(Math.max(0, shared - 1)).map(({ fault }) => fault);
    const lead = shared > 1 ? `… ${arrow} ` : '';
    return { words: `${lead}${steps.join(` ${arrow} `)}`, reasons: fresh.join(' ') };
  });
}

function sharedSteps(one: readonly NamedNode[], other: readonly NamedNode[]): number {
  const parted = one.findIndex(({ node }, index) => node !== other[index]?.node);
  return parted === -1 ? one.length : parted;
}
