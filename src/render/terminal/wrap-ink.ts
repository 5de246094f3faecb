import wrapAnsi from 'wrap-ansi';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';

/** Lines of at most so many columns; a word that is too long is cut. */
export function wrapInk(ink: Ink, columns: number): readonly Ink[] {
  if (fits(ink, columns)) return [ink];
  return wrapAnsi(ink.ink, Math.max(1, columns), { hard: true }).split('\n').map(relaid);
}

/** Quick answer for short lines of letters that are one column wide; anything else is measured in full. */
function fits({ ink }: Ink, columns: number): boolean {
  const letters = ink.replace(/\u001b\[[\d;]*m/gu, '');
  return letters.length <= columns && /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f–-…→─-┃█▒░]*$/u.test(letters);
}
