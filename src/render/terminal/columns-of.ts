import stringWidth from 'string-width';

/** Columns that a line takes on the screen, colours not counted. */
export function columnsOf(line: string): number {
  const letters = lettersOf(line);
  return isNarrow(letters) ? letters.length : stringWidth(letters);
}

/** The line without its colours. */
export function lettersOf(line: string): string {
  return line.includes('\u001b') ? line.replace(/\u001b\[[\d;]*m/gu, '') : line;
}

/** Whether every letter is surely one column wide, so that counting them is enough. */
export function isNarrow(letters: string): boolean {
  return /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f–-…→─-┃▁-█▒░]*$/u.test(letters);
}
