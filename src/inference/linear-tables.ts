import { cellAt } from './cell-at.ts';
import type { CompiledNetwork } from './compile-network.ts';
import { indexAt } from './index-at.ts';
import type { Table } from './network.ts';
import { type Solution, solveFilled } from './solve.ts';

/**
 * The tables of a network of which each follows one number: entry = entry at 0 + number × gain. Noisy-OR and noisy-MAX
 * tables do, in the leak or the strength they hold, so that many sets of numbers need no tables of their own.
 */
export type LinearTables = {
  /** The entries of all tables, one table after the other. */
  readonly atZero: Float64Array;
  readonly gain: Float64Array;
  /** By table its first entry; behind them the end of the last one. */
  readonly starts: Int32Array;
  /** By table the position of its number. */
  readonly follows: Int32Array;
};

/**
 * From the tables with all numbers 0 and with all numbers 1, in the order of the network's factors. `follows`: by table
 * the position of its number among those that will be given; a table that follows none is the same in both.
 */
export function linearTables(
  atZero: readonly Table[],
  atOne: readonly Table[],
  follows: readonly number[],
): LinearTables {
  const [zero, one] = [entriesOf(atZero), entriesOf(atOne)];
  let end = 0;
  return {
    atZero: zero,
    gain: one.map((entry, at) => entry - cellAt(zero, at)),
    starts: Int32Array.from([0, ...atZero.map((table) => (end += table.length))]),
    follows: Int32Array.from(atZero, (_, table) => follows[table] ?? 0),
  };
}

/** As `solve`, with the tables that these numbers give. */
export function solveAt(compiled: CompiledNetwork, tables: LinearTables, numbers: Float64Array): Solution {
  writeTables(compiled.workspace.values, tables, numbers);
  return solveFilled(compiled);
}

/** Nothing but the loop, so that the engine has it ready soon. */
function writeTables(
  values: Float64Array,
  { atZero, gain, starts, follows }: LinearTables,
  numbers: Float64Array,
): void {
  for (let table = 0; table < follows.length; table += 1) {
    const number = cellAt(numbers, indexAt(follows, table));
    const end = indexAt(starts, table + 1);
    for (let entry = indexAt(starts, table); entry < end; entry += 1)
      values[entry] = cellAt(atZero, entry) + number * cellAt(gain, entry);
  }
}

/** The same with one table of `other`, which must be tables of the same network. */
export function withTableOf(tables: LinearTables, other: LinearTables, table: number): LinearTables {
  const [start, end] = [indexAt(tables.starts, table), indexAt(tables.starts, table + 1)];
  const [atZero, gain] = [tables.atZero.slice(), tables.gain.slice()];
  atZero.set(other.atZero.subarray(start, end), start);
  gain.set(other.gain.subarray(start, end), start);
  return { ...tables, atZero, gain };
}

/** The number that a table follows. */
export function numberOfTable({ follows }: LinearTables, table: number, numbers: Float64Array): number {
  return cellAt(numbers, indexAt(follows, table));
}

/**
 * As `evidenceWith`: Z of the solved network with its table at this position replaced by that of `tables`, at any
 * number. `gradient` is that of the table replaced.
 */
export function evidenceAlong(
  gradient: Float64Array,
  { atZero, gain, starts }: LinearTables,
  { table, number }: { readonly table: number; readonly number: number },
): number {
  const start = indexAt(starts, table);
  let z = 0;
  for (let entry = 0; entry < gradient.length; entry += 1)
    z += cellAt(gradient, entry) * (cellAt(atZero, start + entry) + number * cellAt(gain, start + entry));
  return z;
}

function entriesOf(tables: readonly Table[]): Float64Array {
  const entries = new Float64Array(tables.reduce((sum, table) => sum + table.length, 0));
  let start = 0;
  for (const table of tables) {
    entries.set(table, start);
    start += table.length;
  }
  return entries;
}
