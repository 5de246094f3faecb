import type { Artifact } from '../model/artifact.ts';
import { textHash } from '../text/text-hash.ts';

/** The page as it goes into a file: with a last line that knows the rest, where its format has room for one. */
export function withMark({ body, suffix }: Artifact): string {
  const mark = marks[suffix];
  return mark === undefined ? body : `${body}${mark(textHash(body))}\n`;
}

const marks: Readonly<Record<string, (hash: string) => string>> = {
  '.html': (hash) => `\n<!-- topline:${hash} -->`,
  '.md': (hash) => `\n<!-- topline:${hash} -->`,
  '.xml': (hash) => `\n<!-- topline:${hash} -->`,
  '.txt': (hash) => `topline:${hash}`,
};
