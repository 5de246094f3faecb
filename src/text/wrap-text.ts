import wrapAnsi from 'wrap-ansi';

/** Running text as lines of at most `width` columns (at least 1), broken at blanks where there are any. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, 1), { hard: true }).split('\n');
}
