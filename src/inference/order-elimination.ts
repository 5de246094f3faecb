import type { Variable } from './network.ts';

/** An order in which to sum variables out, and what it costs. Cells are entries of the tables it needs. */
export type EliminationOrder = {
  readonly order: readonly string[];
  /** Variables of the largest clique, less one. */
  readonly width: number;
  readonly largestCells: number;
  readonly totalCells: number;
  readonly largestClique: readonly string[];
};

/**
 * Orders the variables by min-fill: always the one whose removal links the fewest neighbours, ties by the size of
 * the resulting table, then by id. Depends neither on the order of the variables nor on that of the scopes, and
 * builds no table, so that a cell budget can be enforced before any memory is spent. Names in scopes that are no
 * variables are passed over.
 */
export function orderElimination(
  variables: readonly Variable[],
  scopes: readonly (readonly string[])[],
): EliminationOrder {
  const graph = linkScopes(variables, scopes);
  const order: string[] = [];
  let [largestCells, totalCells, width] = [0, 0, 0];
  let largestClique: readonly string[] = [];
  for (let node = cheapest(graph); node !== undefined; node = cheapest(graph)) {
    order.push(node.id);
    totalCells += node.cells;
    width = Math.max(width, node.neighbours.length);
    if (node.cells > largestCells) {
      largestCells = node.cells;
      largestClique = [node, ...node.neighbours].map(({ id }) => id).sort();
    }
    eliminate(graph, node);
  }
  return { order, width, largestCells, totalCells, largestClique };
}

type Node = {
  readonly id: string;
  readonly states: number;
  /** Row of the node in `Graph.linked`. */
  readonly row: number;
  neighbours: Node[];
  fill: number;
  cells: number;
  stale: boolean;
};

type Graph = {
  /** Nodes not yet eliminated, by id. */
  readonly alive: Node[];
  readonly size: number;
  /** 1 where two nodes are linked: a flat matrix, because min-fill asks this all the time. */
  readonly linked: Uint8Array;
};

function linkScopes(variables: readonly Variable[], scopes: readonly (readonly string[])[]): Graph {
  const nodes = [...variables]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, states }, row): Node => ({
      id,
      states,
      row,
      neighbours: [],
      fill: 0,
      cells: 0,
      stale: true,
    }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const size = nodes.length;
  const graph = { alive: nodes, size, linked: new Uint8Array(size * size) };
  for (const scope of scopes)
    linkAll(
      graph,
      scope.map((id) => byId.get(id)).filter((node) => node !== undefined),
    );
  return graph;
}

// These two run a few thousand times, too few for the engine to compile: `for … of` would make an object for each turn.
function cheapest(graph: Graph): Node | undefined {
  return graph.alive.reduce<Node | undefined>((best, node) => {
    if (node.stale) weigh(graph, node);
    return best === undefined || isCheaper(node, best) ? node : best;
  }, undefined);
}

function isCheaper(one: Node, other: Node): boolean {
  return one.fill < other.fill || (one.fill === other.fill && one.cells < other.cells);
}

function weigh({ size, linked }: Graph, node: Node): void {
  node.fill = 0;
  node.cells = node.states;
  node.neighbours.forEach((a) => {
    node.cells *= a.states;
    const start = a.row * size;
    node.neighbours.forEach((b) => {
      if (a.row < b.row && linked[start + b.row] === 0) node.fill += 1;
    });
  });
  node.stale = false;
}

function eliminate(graph: Graph, node: Node): void {
  graph.alive.splice(graph.alive.indexOf(node), 1);
  for (const neighbour of node.neighbours) {
    neighbour.neighbours = neighbour.neighbours.filter((other) => other !== node);
  }
  linkAll(graph, node.neighbours);
  for (const neighbour of node.neighbours) {
    neighbour.stale = true;
    // A new link can also complete the neighbourhood of a node one step further away.
    if (node.fill > 0) for (const other of neighbour.neighbours) other.stale = true;
  }
}

function linkAll({ size, linked }: Graph, clique: readonly Node[]): void {
  for (const a of clique) {
    for (const b of clique) {
      if (a === b || linked[a.row * size + b.row] === 1) continue;
      linked[a.row * size + b.row] = 1;
      a.neighbours.push(b);
    }
  }
}
