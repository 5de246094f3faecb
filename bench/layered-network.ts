import type { NoisyOrNode } from '../src/inference/noisy-or-node.ts';

/** A random layered noisy-OR network of `size` nodes and about 1.6 links per node, causes a few nodes upstream. */
export function layeredNetwork(size: number, seed: number): readonly NoisyOrNode[] {
  const draw = drawsFrom(seed);
  const links = Math.round(1.6 * size);
  const chosen = new Map<number, Set<number>>();
  for (let made = 0; made < links;) {
    const effect = 1 + Math.floor(draw() * (size - 1));
    const reach = Math.min(effect, 14);
    const cause = effect - 1 - Math.floor(draw() * reach);
    const causes = chosen.get(effect) ?? new Set();
    if (causes.has(cause) || causes.size >= 9) continue;
    chosen.set(effect, causes.add(cause));
    made += 1;
  }
  return Array.from({ length: size }, (_, node) => ({
    id: nameOf(node),
    leak: 0.05 + 0.15 * draw(),
    causes: [...(chosen.get(node) ?? [])].map((cause) => ({
      id: nameOf(cause),
      strength: 0.2 + 0.4 * draw(),
    })),
  }));
}

function nameOf(node: number): string {
  return `n${String(node).padStart(3, '0')}`;
}

/** A linear congruential generator: the same networks in every run. */
function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
