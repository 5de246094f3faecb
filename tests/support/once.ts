/** What a function without input gives, made when it is first asked for and kept for all tests of a worker. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
