import { sayNumber } from './say-number.ts';

/** So many of a thing: "no people", "one person", "5 people". Fractions keep one decimal. */
export function sayCount(count: number, one: string, many: string): string {
  if (count === 0) return `no ${many}`;
  return count === 1 ? `one ${one}` : `${sayNumber(count, 1)} ${many}`;
}
