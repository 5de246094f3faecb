import { logGamma } from './log-gamma.ts';

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1: the distribution function of beta(a, b). By
 * its continued fraction, on the side where that settles fast (Abramowitz and Stegun 26.5.8); good to about 1e-13.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return front / (a * fraction(x, a, b));
}

const steps = 300;

/** 1 + d₁/(1 + d₂/(1 + …)), worked out from the far end. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  for (let step = steps; step > 0; step--) value = 1 + coefficient(step, { x, a, b }) / value;
  return value;
}

type Shape = { readonly x: number; readonly a: number; readonly b: number };

function coefficient(step: number, { x, a, b }: Shape): number {
  const half = Math.floor(step / 2);
  const below = (a + step - 1) * (a + step);
  return step % 2 === 0 ? (half * (b - half) * x) / below : (-(a + half) * (a + b + half) * x) / below;
}
