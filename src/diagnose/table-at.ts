import type { Table } from '../inference/network.ts';

/** The table at a position that is known to hold one; an empty one if not, which shows as NaN when it is read. */
export function tableAt(tables: readonly Table[], position: number): Table {
  return tables[position] ?? [];
}
