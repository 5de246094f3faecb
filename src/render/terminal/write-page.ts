import type { Ink } from './ink.ts';

/** The lines as one text: no spaces at line ends, never two empty lines in a row, a line break at the end. */
export function writePage(lines: readonly Ink[]): string {
  const trimmed = lines.map(({ ink }) => ink.replace(/ +((?:\u001b\[[\d;]*m)*)$/u, '$1'));
  const kept = trimmed.filter((line, index) => line !== '' || (index > 0 && trimmed[index - 1] !== ''));
  return `${kept.join('\n').trimEnd()}\n`;
}
