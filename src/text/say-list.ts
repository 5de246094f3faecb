/** Items joined for a sentence: "A, B and C"; beyond the limit (default 3) "A, B, C and 4 more". */
export function sayList(items: readonly string[], limit = 3): string {
  const more = items.length - limit;
  const parts = more > 0 ? [...items.slice(0, limit), `${String(more)} more`] : items;
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`;
}
