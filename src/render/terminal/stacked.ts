import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';

/** One line above the other, for a cell of a table. */
export function stacked(upper: Ink, lower: Ink): Ink {
  return relaid(`${upper.ink}\n${lower.ink}`);
}
