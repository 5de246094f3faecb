/** `numberAt` for numbers of 64 bits. A list of one kind only is read many times faster in long loops. */
export function realAt(values: Float64Array, index: number): number {
  return values[index] ?? NaN;
}
