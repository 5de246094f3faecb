import { padded } from './padded.ts';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';

/** Two blocks side by side, the right one starting at the given column. */
export function beside(left: readonly Ink[], right: readonly Ink[], column: number): readonly Ink[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const start = left[index] ?? relaid('');
    return relaid(padded(start, column).ink + (right[index]?.ink ?? ''));
  });
}
