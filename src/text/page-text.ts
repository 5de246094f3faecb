import { cleanText } from './clean-text.ts';
import { withoutLogCommands } from './without-log-commands.ts';

/** A text as one line that may stand on any page: blanks for line breaks, no control, nothing that a log obeys. */
export function pageText(text: string): string {
  return withoutLogCommands(cleanText(text.replace(/\s+/gu, ' ')));
}
