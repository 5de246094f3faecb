/** The number at an index; NaN outside, so that a slip shows instead of passing for 0. */
export function numberAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? NaN;
}

/** The same of one kind of list alone, so that the engine keeps one fast path for inner loops. */
export function realAt(values: Float64Array, index: number): number {
  return values[index] ?? NaN;
}

/** The same for whole numbers. */
export function wholeAt(values: Int32Array, index: number): number {
  return values[index] ?? NaN;
}

/** The same for whole numbers of 16 bits. */
export function shortAt(values: Int16Array, index: number): number {
  return values[index] ?? NaN;
}
