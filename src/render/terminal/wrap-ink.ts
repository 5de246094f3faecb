import wrapAnsi from 'wrap-ansi';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';

/** Lines of at most so many columns; a word that is too long is cut. */
export function wrapInk({ ink }: Ink, columns: number): readonly Ink[] {
  return wrapAnsi(ink, Math.max(1, columns), { hard: true }).split('\n').map(relaid);
}
