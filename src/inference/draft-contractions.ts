import type { Axis, Draft, DraftStep, Spread } from './draft.ts';
import type { Variable } from './network.ts';
import { strideOf } from './stride-of.ts';

/**
 * Turns bucket elimination in the given order (variables first to last) into pairwise steps. In each bucket the
 * small tables are multiplied first, and the last product is fused with the sum, so that the clique table itself
 * never exists. Scopes must be sound (see `checkStructure`).
 */
export function draftContractions(order: readonly Variable[], scopes: readonly (readonly string[])[]): Draft {
  const axes = order.map(({ id, states }, rank): Axis => ({ id, states, rank }));
  const byId = new Map(axes.map((axis) => [axis.id, axis]));
  const arena: Arena = { steps: [], cells: 0, tables: 0 };
  const inputs = scopes.map((scope) =>
    placeInput(
      arena,
      scope.map((id) => byId.get(id)).filter((axis) => axis !== undefined),
    ),
  );
  const one = place(arena, []);
  arena.cells += Math.max(0, ...order.map(({ states }) => states - 1));
  const ones = { start: one.start, cells: arena.cells - one.start };
  const waiting: Waiting = new Map();
  for (const table of inputs) queue(waiting, table);
  for (const axis of axes) queue(waiting, emptyBucket(arena, axis, [one, ...(waiting.get(axis) ?? [])]));
  const scalars = waiting.get(undefined) ?? [];
  const result = scalars.reduce((left, right) => contract(arena, left, right), one).start;
  return { steps: arena.steps, inputs, ones, cells: arena.cells, result };
}

/** Tables by the next axis to be summed out of them; those without any axis left under `undefined`. */
type Waiting = Map<Axis | undefined, Spread[]>;

type Arena = { readonly steps: DraftStep[]; cells: number; tables: number };

function placeInput(arena: Arena, scope: readonly Axis[]): Spread {
  const given = place(arena, scope);
  if (isLastEliminatedFirst(scope)) return given;
  const axes = lastEliminatedFirst([...scope]);
  return { ...given, axes, strides: axes.map((axis) => strideOf(given, axis)) };
}

function place(arena: Arena, axes: readonly Axis[]): Spread {
  let cells = 1;
  for (const { states } of axes) cells *= states;
  let stride = cells;
  const strides = axes.map(({ states }) => (stride /= states));
  const spread = { table: arena.tables, start: arena.cells, cells, axes, strides };
  arena.tables += 1;
  arena.cells += cells;
  return spread;
}

function queue(waiting: Waiting, table: Spread): void {
  const next = table.axes.at(-1);
  const tables = waiting.get(next);
  if (tables === undefined) waiting.set(next, [table]);
  else tables.push(table);
}

function emptyBucket(arena: Arena, axis: Axis, [one, ...tables]: readonly [Spread, ...Spread[]]): Spread {
  const onesOver = { ...one, cells: axis.states, axes: [axis], strides: [1] };
  const [first = onesOver, ...rest] = tables.sort((a, b) => a.cells - b.cells);
  const last = rest.pop() ?? one;
  const product = rest.reduce((left, right) => contract(arena, left, right), first);
  return contract(arena, product, last, axis);
}

function contract(arena: Arena, left: Spread, right: Spread, summed?: Axis): Spread {
  const out = place(arena, joinAxes(left.axes, right.axes, summed));
  arena.steps.push({ left, right, out, summed });
  return out;
}

function joinAxes(left: readonly Axis[], right: readonly Axis[], summed: Axis | undefined): readonly Axis[] {
  const joined = left.filter((axis) => axis !== summed);
  const kept = joined.length;
  for (const axis of right) if (axis !== summed && !left.includes(axis)) joined.push(axis);
  return joined.length === kept || isLastEliminatedFirst(joined) ? joined : lastEliminatedFirst(joined);
}

function lastEliminatedFirst(axes: Axis[]): readonly Axis[] {
  return axes.sort((a, b) => b.rank - a.rank);
}

/** Most scopes are in order already, and asking is much cheaper than sorting. */
function isLastEliminatedFirst(axes: readonly Axis[]): boolean {
  let previous = Infinity;
  for (const { rank } of axes) {
    if (rank > previous) return false;
    previous = rank;
  }
  return true;
}
