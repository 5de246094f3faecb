/** The same words, beginning with a capital letter. */
export function beginLarge(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
