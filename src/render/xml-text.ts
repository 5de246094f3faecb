import { cleanText } from '../text/clean-text.ts';
import { withoutLogCommands } from '../text/without-log-commands.ts';

/** Words inside XML, as text or as an attribute; nothing that XML 1.0 forbids is left. */
export function xmlText(text: string): string {
  return withoutLogCommands(cleanText(text, { newlines: true }))
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/\n/gu, '&#10;');
}
