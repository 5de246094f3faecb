/** What each level adds to the log-odds of broken, in halves of κ. */
const steps = [2, 1, 0, -1, -2];

/**
 * Chances of the levels 0…4 of one answer about a node that is broken with chance `belief`, under the
 * adjacent-category model: P(level | broken) ∝ exp(κ(2 − level)/2), and the mirror image of it for a sound node.
 */
export function levelChances(belief: number, discrimination: number): readonly number[] {
  const sum = steps.reduce((total, step) => total + Math.exp((discrimination * step) / 2), 0);
  const given = (side: number): number => Math.exp((discrimination * side) / 2) / sum;
  return steps.map((step) => belief * given(step) + (1 - belief) * given(-step));
}
