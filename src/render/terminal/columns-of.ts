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
  return /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0384-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2200-\u22ff\u2500-\u25af\ue000-\uf8ff]*$/u.test(
    letters,
  );
}
