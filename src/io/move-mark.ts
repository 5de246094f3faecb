/** Where the mark goes with up (−1) or down (1): from nowhere to the nearer end, and never beyond an end. */
export function moveMark(marked: number | undefined, by: -1 | 1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (marked === undefined) return by === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, marked + by));
}
