import { kindOfJson } from '../text/kind-of-json.ts';
import { textHash } from '../text/text-hash.ts';
import { writeJson } from './write-json.ts';

/**
 * Whether a page may take the place of what a file holds: a page of ours that nobody has touched since. Its mark fits
 * the rest; or it is JSON of ours written just as we write it, and the page is of the same kind and on the same
 * company, for a saved report may be the only one there is. What cannot bear a mark (CSV) is never known to be ours.
 */
export function mayReplace(held: string, page: string): boolean {
  const found = mark.exec(held);
  if (found !== null) return textHash(held.slice(0, found.index)) === found[1];
  const subject = subjectOf(held);
  return subject !== undefined && subject === subjectOf(page);
}

/** The last line; in Markdown, HTML and XML an empty one parts it from the page. */
const mark = /(?:\n(?=<!-- ))?(?:<!-- )?topline:([0-9a-f]{16})(?: -->)?\n$/u;

/** Kind and company of our JSON. */
function subjectOf(text: string): string | undefined {
  if (!text.startsWith('{\n  "schemaVersion"')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const kind = kindOfJson(value);
    if (kind === undefined || writeJson(value) !== text) return undefined;
    return writeJson([kind, companyOf(value)]);
  } catch {
    return undefined;
  }
}

function companyOf(page: unknown): unknown {
  return typeof page === 'object' && page !== null && 'company' in page ? page.company : undefined;
}
