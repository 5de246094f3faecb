/** Reads one entry of an index map; the twin of `cellAt`, apart from it so that each stays of one type. */
export function indexAt(map: Int32Array, position: number): number {
  return map[position] ?? 0;
}
