import type { TextOutput } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import { cleanText } from '../text/clean-text.ts';
import { withoutLogCommands } from '../text/without-log-commands.ts';

/** A line of words, or the cells of a row, which are parted by tabs. */
export type Line = string | readonly string[];

/**
 * Writes words of a command, the one way to do so: whatever names and titles stand in them, each line stays one line,
 * and nothing in it acts on a terminal or a log.
 */
export function tellLines(stream: TextOutput, lines: readonly Line[]): Promise<void> {
  return writeText(stream, lines.map((line) => `${inert(line)}\n`).join(''));
}

function inert(line: Line): string {
  const cells = typeof line === 'string' ? [line] : line;
  return cells.map((cell) => withoutLogCommands(cleanText(cell))).join('\t');
}
