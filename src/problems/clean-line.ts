import { cleanText } from '../text/clean-text.ts';
import { withoutLogCommands } from '../text/without-log-commands.ts';

const widest = 200;

/**
 * One harmless line of at most 200 characters: controls are made visible, and what a CI log would take for a
 * command is taken apart.
 */
export function cleanLine(text: string): string {
  const clean = withoutLogCommands(cleanText(text)).replace(/^\s+(?=: :)/, '');
  return clean.length > widest ? `${clean.slice(0, widest - 1)}…` : clean;
}
