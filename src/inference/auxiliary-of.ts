/** The id of the auxiliary variable that splits the noisy-OR of a node; node ids must not end in `~or`. */
export function auxiliaryOf(node: string): string {
  return `${node}~or`;
}
