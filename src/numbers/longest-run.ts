/** Length of the longest run of the same number; 0 of nothing. */
export function longestRun(values: readonly number[]): number {
  let [longest, run] = [0, 0];
  for (const [at, value] of values.entries()) {
    run = at > 0 && values[at - 1] === value ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
