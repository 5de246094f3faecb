import type { NoisyOrNode } from '../../../src/inference/noisy-or-node.ts';
import type { CausalCase } from './arbitrary-networks.ts';
import type { Repair } from './twin-network.ts';

export type SwitchSums = {
  readonly broken: Record<string, number>;
  readonly ownFault: Record<string, number>;
  readonly active: Record<string, number>;
  /** Broken really, but sound once the repair (with full effect) is done. */
  readonly repaired: Record<string, number>;
};

/** All chances from the causal model itself: every leak and every link is a switch of its own, all are tried. */
export function enumerateSwitches({ nodes, evidence }: CausalCase, repair: Repair): SwitchSums {
  const sums: SwitchSums = { broken: {}, ownFault: {}, active: {}, repaired: {} };
  const chances = nodes.flatMap(({ leak, causes }) => [leak, ...causes.map(({ strength }) => strength)]);
  let z = 0;
  for (let world = 0; world < 2 ** chances.length; world += 1) {
    const on = chances.map((_, index) => (world >> index) % 2 === 1);
    const [real, twin] = [runWorld(nodes, on), runWorld(nodes, on, repair)];
    const weight = weightOf(chances, on) * likelihoodOf(evidence, real);
    z += weight;
    for (const id of real.broken) add(sums.broken, id, weight);
    for (const id of real.broken) if (!twin.broken.has(id)) add(sums.repaired, id, weight);
    for (const id of real.ownFault) add(sums.ownFault, id, weight);
    for (const link of real.active) add(sums.active, link, weight);
  }
  for (const table of Object.values(sums)) {
    for (const [id, sum] of Object.entries(table)) table[id] = sum / z;
  }
  return sums;
}

function weightOf(chances: readonly number[], on: readonly boolean[]): number {
  return chances.reduce((product, chance, index) => product * (on[index] === true ? chance : 1 - chance), 1);
}

function likelihoodOf(evidence: CausalCase['evidence'], { broken }: World): number {
  return Object.entries(evidence).reduce(
    (product, [id, ratio]) => product * (broken.has(id) ? Math.exp(ratio) : 1),
    1,
  );
}

type World = { readonly broken: Set<string>; readonly ownFault: Set<string>; readonly active: Set<string> };

function runWorld(nodes: readonly NoisyOrNode[], on: readonly boolean[], repair?: Repair): World {
  const world: World = { broken: new Set(), ownFault: new Set(), active: new Set() };
  const switches = on.values();
  const flip = () => switches.next().value === true;
  for (const { id, causes } of nodes) {
    const repaired = kindFor(id, repair);
    if (flip() && repaired !== 'durable') world.ownFault.add(id);
    // Every switch must be taken, in order, whether or not its cause is broken.
    const reaching = causes.filter((cause) => flip() && world.broken.has(cause.id));
    for (const cause of reaching) world.active.add(`${cause.id}->${id}`);
    if (repaired !== 'immediate' && (reaching.length > 0 || world.ownFault.has(id))) world.broken.add(id);
  }
  return world;
}

function kindFor(id: string, repair: Repair | undefined): Repair['kind'] | 'none' {
  return repair?.nodes.includes(id) === true ? repair.kind : 'none';
}

function add(sums: Record<string, number>, id: string, weight: number): void {
  sums[id] = (sums[id] ?? 0) + weight;
}
