/** The number of a node that is known to be there; NaN if it is not, so that a slip shows instead of passing for 0. */
export function valueOf(values: ReadonlyMap<string, number>, node: string): number {
  return values.get(node) ?? NaN;
}
