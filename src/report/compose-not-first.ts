import type { NodeBelief } from '../model/diagnosis.ts';
import type { NotFirstSection, WeakPointEntry } from '../model/root-cause-section.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayShare } from '../text/say-share.ts';
import type { Case } from './case-of.ts';
import { isInherited } from './is-inherited.ts';
import { namedNode } from './named-node.ts';
import { sortedBy } from './sorted-by.ts';

/** Weak points that are mostly inherited: they look like the cause and are not. Capabilities first, widest relapse gap first. */
export function composeNotFirst(given: Case): NotFirstSection {
  const found = given.diagnosis.nodes.filter((belief) => isInherited(given, belief));
  const entries = found.map((belief) => weakPointEntry(given, belief));
  return {
    intro: { id: 'not-first.intro', text: introOf(entries.length) },
    weakPoints: sortedBy(entries, ({ kind, relapseGap, belief, node }) => [
      kind === 'capability' ? 0 : 1,
      -(relapseGap ?? 0),
      -belief,
      node,
    ]),
  };
}

function introOf(count: number): string {
  return count === 0
    ? 'Nothing here: no weak point looks like a cause without being one.'
    : 'These are weak, but mostly because something else is. Treat them first, and the trouble comes back.';
}

function weakPointEntry(given: Case, { node, kind, belief, inherited }: NodeBelief): WeakPointEntry {
  const candidate = given.candidates.get(node);
  const entry = {
    id: `weak:${node}`,
    node,
    kind,
    title: given.titleOf('node', node),
    fault: given.titleOf('fault', node),
    belief,
    inherited,
    ...(candidate === undefined ? {} : benefitsOf(candidate)),
    from: sourcesOf(given, node),
  };
  return { ...entry, summary: { id: `weak.${node}.summary`, text: summaryOf(entry) } };
}

type Benefits = Pick<WeakPointEntry, 'immediateBenefit' | 'durableBenefit' | 'relapseGap'>;

function benefitsOf({ immediateBenefit, durableBenefit, relapseGap }: Required<Benefits>): Benefits {
  return { immediateBenefit, durableBenefit, relapseGap };
}

function sourcesOf(given: Case, node: string): WeakPointEntry['from'] {
  const active = given.diagnosis.links.filter(({ effect, activity }) => effect === node && activity > 0);
  return sortedBy(active, ({ activity, cause }) => [-activity, cause])
    .slice(0, 3)
    .map(({ cause, activity }) => ({ ...namedNode(given, cause), activity }));
}

function summaryOf({
  from,
  kind,
  immediateBenefit = 0,
  relapseGap = 0,
}: Omit<WeakPointEntry, 'summary'>): string {
  const source = sourceWords(from);
  if (kind !== 'capability') return source;
  const relapse = immediateBenefit > 0 ? relapseGap / immediateBenefit : 0;
  return `${source} Treat it alone, and ${sayShare(relapse)} of the relief will not last.`;
}

/** Up to two sources, the second only where it weighs at least a quarter of the first. */
function sourceWords(from: WeakPointEntry['from']): string {
  const most = from[0]?.activity ?? 0;
  const main = from.slice(0, 2).filter(({ activity }) => activity >= most / 4);
  return main.length === 0
    ? 'It comes from other weak points.'
    : `It comes mostly from this: ${sayClauses(main.map(({ fault }) => fault))}.`;
}
