import type { Entry } from './entries-in.ts';
import { sayPath } from './say-path.ts';
import { textOf } from './text-of.ts';

/** What it is called: a cause by its fault, a sentence by its words. */
export function titleOf(entry: Entry): string {
  const names = ['fault', 'title', 'text', 'label', 'about', 'ask', 'because'].flatMap((field) =>
    textOf(entry, field),
  );
  return names[0] ?? sayPath(entry);
}
