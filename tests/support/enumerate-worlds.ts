import type { Repair } from '../../src/model/kit.ts';

/** A node of a small noisy-OR model; causes come earlier in the list. */
export type OracleNode = {
  readonly id: string;
  readonly leak: number;
  readonly causes: readonly { readonly id: string; readonly strength: number }[];
  /** Log likelihood ratio of its answers. */
  readonly logRatio: number;
  /** Share in the burden; 0 for all but outcomes. */
  readonly weight: number;
};

export type OracleRepair = {
  readonly kind: 'durable' | 'immediate';
  readonly repairs: readonly Repair[];
};

export type Truth = {
  readonly belief: (id: string) => number;
  readonly ownFault: (id: string) => number;
  readonly activity: (cause: string, effect: string) => number;
  readonly burden: number;
  readonly benefit: (repair: OracleRepair) => number;
};

/** One setting of all switches: its probability together with the answers, and bits for what is on. */
type World = { chance: number; broken: number; own: number; active: number };

type Part = {
  readonly node: OracleNode;
  readonly bit: number;
  readonly causes: readonly { readonly bit: number; readonly link: number; readonly strength: number }[];
};

/**
 * The answers by going through every setting of the switches of the structural model, one by one: slow, and without
 * anything in common with the elimination it is held against. Nodes in an order with causes first.
 */
export function enumerateWorlds(nodes: readonly OracleNode[]): Truth {
  const bits = new Map(nodes.map(({ id }, index) => [id, 1 << index]));
  const links = new Map(
    nodes.flatMap(({ id, causes }) => causes.map((cause) => `${cause.id}>${id}`)).map(bitOf),
  );
  const bit = (id: string): number => bits.get(id) ?? 0;
  const parts = nodes.map((node) => ({
    node,
    bit: bit(node.id),
    causes: node.causes.map(({ id, strength }) => ({
      bit: bit(id),
      link: links.get(`${id}>${node.id}`) ?? 0,
      strength,
    })),
  }));
  const worlds: World[] = [];
  decide(parts, 0, { chance: 1, broken: 0, own: 0, active: 0 }, worlds);
  const total = worlds.reduce((sum, { chance }) => sum + chance, 0);
  const share = (key: 'broken' | 'own' | 'active', mask: number): number =>
    worlds.reduce((sum, world) => sum + ((world[key] & mask) === 0 ? 0 : world.chance), 0) / total;
  const burdenOf = (brokenIn: (world: World) => number): number =>
    worlds.reduce((sum, world) => {
      const broken = brokenIn(world);
      return (
        sum +
        world.chance * parts.reduce((w, part) => w + ((broken & part.bit) === 0 ? 0 : part.node.weight), 0)
      );
    }, 0) / total;
  const burden = burdenOf(({ broken }) => broken);
  return {
    belief: (id) => share('broken', bit(id)),
    ownFault: (id) => share('own', bit(id)),
    activity: (cause, effect) => share('active', links.get(`${cause}>${effect}`) ?? 0),
    burden,
    benefit: ({ kind, repairs }) =>
      takings(repairs, bit).reduce(
        (sum, { chance, repaired }) =>
          sum + chance * (burden - burdenOf((world) => replay(parts, world, { kind, repaired }))),
        0,
      ),
  };
}

function bitOf(key: string, index: number): [string, number] {
  return [key, 1 << index];
}

function decide(parts: readonly Part[], index: number, world: World, found: World[]): void {
  const part = parts[index];
  if (part === undefined) {
    found.push(world);
    return;
  }
  // The switch of a link from a sound cause changes nothing, so it stays undecided.
  const open = part.causes.filter((cause) => (world.broken & cause.bit) !== 0);
  for (let setting = 0; setting < 2 ** (open.length + 1); setting += 1) {
    const own = (setting & 1) === 1;
    let chance = world.chance * (own ? part.node.leak : 1 - part.node.leak);
    let active = world.active;
    open.forEach(({ link, strength }, turn) => {
      const on = ((setting >> (turn + 1)) & 1) === 1;
      chance *= on ? strength : 1 - strength;
      if (on) active |= link;
    });
    if (setting > 0) chance *= Math.exp(part.node.logRatio);
    decide(
      parts,
      index + 1,
      {
        chance,
        broken: setting > 0 ? world.broken | part.bit : world.broken,
        own: own ? world.own | part.bit : world.own,
        active,
      },
      found,
    );
  }
}

/** The same switches once more, with some own faults switched off or some nodes forced sound. */
function replay(
  parts: readonly Part[],
  world: World,
  { kind, repaired }: { readonly kind: OracleRepair['kind']; readonly repaired: number },
): number {
  let broken = 0;
  for (const { bit, causes } of parts) {
    const isRepaired = (repaired & bit) !== 0;
    if (kind === 'immediate' && isRepaired) continue;
    const own = (world.own & bit) !== 0 && !isRepaired;
    if (own || causes.some((cause) => (broken & cause.bit) !== 0 && (world.active & cause.link) !== 0)) {
      broken |= bit;
    }
  }
  return broken;
}

/** Which repairs take, and the chance of that. */
function takings(
  repairs: readonly Repair[],
  bit: (id: string) => number,
): readonly { readonly chance: number; readonly repaired: number }[] {
  return repairs.reduce(
    (before, { capability, effect }) =>
      before.flatMap(({ chance, repaired }) => [
        { chance: chance * (1 - effect), repaired },
        { chance: chance * effect, repaired: repaired | bit(capability) },
      ]),
    [{ chance: 1, repaired: 0 }],
  );
}
