import { textHash } from '../text/text-hash.ts';
import { writeJson } from './write-json.ts';

/**
 * Whether a file is a page of ours that nobody has touched since: its mark fits the rest, or it is JSON of ours written
 * just as we write it. What cannot bear a mark (CSV) is never known to be ours.
 */
export function isUntouched(text: string): boolean {
  const found = mark.exec(text);
  if (found !== null) return textHash(text.slice(0, found.index)) === found[1];
  return text.startsWith('{\n  "schemaVersion"') && isOurJson(text);
}

/** The last line; in Markdown an empty one parts it from the page. */
const mark = /(?:\n(?=<!-- ))?(?:<!-- )?topline:([0-9a-f]{16})(?: -->)?\n$/u;

function isOurJson(text: string): boolean {
  try {
    return writeJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
