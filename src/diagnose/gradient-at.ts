/** The gradient of a factor that is known to have one; an empty one if not, which shows as NaN when it is read. */
export function gradientAt(gradients: readonly Float64Array[], factor: number): Float64Array {
  return gradients[factor] ?? new Float64Array();
}
