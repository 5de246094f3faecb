/**
 * Reads one cell. Every index comes from a map built for its table, so the 0 is never met there; it satisfies the
 * compiler at no cost. Only for Float64Array, so that the engine keeps one fast path for the inner loops.
 */
export function cellAt(cells: Float64Array, index: number): number {
  return cells[index] ?? 0;
}
