/** The same text by itself: one that was cut out of a longer text would keep the whole of it in memory. */
export function unbound(text: string): string {
  return Array.from(text).join('');
}
