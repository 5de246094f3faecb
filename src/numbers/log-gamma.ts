/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series from 15 on, reached by the recurrence
 * Γ(x) = Γ(x + 1) / x; good to about 1e-14.
 */
export function logGamma(x: number): number {
  let [at, shift] = [x, 0];
  while (at < 15) {
    shift += Math.log(at);
    at += 1;
  }
  const square = at ** 2;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
