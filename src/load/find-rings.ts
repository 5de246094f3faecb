import { compareText } from '../numbers/compare-text.ts';
/** A directed graph by name; names and arrows in the order in which they should be looked at. */
export type Arrows = ReadonlyMap<string, readonly string[]>;

/**
 * Rings of a directed graph, each as its names in order without the first repeated, starting at its least name;
 * every ring found closes an arrow no other one closes. Sorted. None means the graph has no cycle.
 */
export function findRings(arrows: Arrows): readonly (readonly string[])[] {
  const search: Search = { arrows, done: new Set(), rings: new Map() };
  for (const name of [...arrows.keys()].toSorted()) walk(search, name);
  return [...search.rings.entries()]
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([, ring]) => ring);
}

type Search = {
  readonly arrows: Arrows;
  readonly done: Set<string>;
  readonly rings: Map<string, readonly string[]>;
};

type Step = { readonly name: string; next: number };

/** Depth first, without recursion: a chain of names may be long. */
function walk({ arrows, done, rings }: Search, start: string): void {
  if (done.has(start)) return;
  const trail: Step[] = [{ name: start, next: 0 }];
  const onTrail = new Set([start]);
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const target = (arrows.get(step.name) ?? [])[step.next];
    step.next += 1;
    if (target === undefined) {
      done.add(step.name);
      onTrail.delete(step.name);
      trail.pop();
    } else if (onTrail.has(target)) {
      const ring = fromLeast(ringFrom(trail, target));
      rings.set(ring.join(' '), ring);
    } else if (!done.has(target)) {
      onTrail.add(target);
      trail.push({ name: target, next: 0 });
    }
  }
}

function ringFrom(trail: readonly Step[], target: string): readonly string[] {
  const names = trail.map(({ name }) => name);
  return names.slice(names.indexOf(target));
}

function fromLeast(ring: readonly string[]): readonly string[] {
  const [first = ''] = ring.toSorted();
  const least = ring.indexOf(first);
  return [...ring.slice(least), ...ring.slice(0, least)];
}
