import { cellAt } from './cell-at.ts';
import type { Table } from './network.ts';

/**
 * Z of the network with one factor's table replaced by `table`, from the gradient of that factor: Z is linear in
 * each table, so this is a scalar product. Both must have the same length.
 */
export function evidenceWith(gradient: Float64Array, table: Table): number {
  let z = 0;
  for (let entry = 0; entry < gradient.length; entry += 1)
    z += cellAt(gradient, entry) * Number(table[entry]);
  return z;
}
