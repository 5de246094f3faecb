import { beginSmall } from './begin-small.ts';

/** Sentences joined into one list inside another sentence: "a; b; and c"; beyond the limit (default 3) "a; b; c; and 4 more". */
export function sayClauses(sentences: readonly string[], limit = 3): string {
  const more = sentences.length - limit;
  const clauses = sentences.slice(0, limit).map(beginSmall);
  const parts = more > 0 ? [...clauses, `${String(more)} more`] : clauses;
  return parts
    .map((part, index) => (index > 0 && index === parts.length - 1 ? `and ${part}` : part))
    .join('; ');
}
