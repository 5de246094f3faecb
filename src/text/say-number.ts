/** A number as a sentence says it: rounded half away from zero to so many decimals (default none), never "-0". */
export function sayNumber(value: number, decimals = 0): string {
  const scale = 10 ** decimals;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
  return String(rounded === 0 ? 0 : rounded);
}
