import wrapAnsi from 'wrap-ansi';
import { isNarrow, lettersOf } from './columns-of.ts';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import { wrapNarrow } from './wrap-narrow.ts';

/** Lines of at most so many columns; a word that is too long is cut. */
export function wrapInk(ink: Ink, columns: number): readonly Ink[] {
  const letters = lettersOf(ink.ink);
  if (!isNarrow(letters)) return wrapAnything(ink.ink, columns).map(relaid);
  if (letters.length <= columns) return [ink];
  return (wrapNarrow(ink.ink, columns) ?? wrapAnything(ink.ink, columns)).map(relaid);
}

function wrapAnything(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, Math.max(1, columns), { hard: true }).split('\n');
}
