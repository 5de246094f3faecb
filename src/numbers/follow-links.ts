/** The nodes to begin with and all that can be reached from them, step by step. */
export function followLinks(
  next: (id: string) => Iterable<string>,
  from: Iterable<string>,
): ReadonlySet<string> {
  // A set hands out what is added to it while it is walked.
  const reached = new Set(from);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}
