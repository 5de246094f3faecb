import { columnsOf } from './columns-of.ts';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';

/** Filled up with spaces to so many columns, behind the text or (`before`) in front of it. */
export function padded({ ink }: Ink, columns: number, place: 'before' | 'behind' = 'behind'): Ink {
  const spaces = ' '.repeat(Math.max(0, columns - columnsOf(ink)));
  return relaid(place === 'before' ? spaces + ink : ink + spaces);
}
