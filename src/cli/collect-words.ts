/** What an option that may be given several times was given so far. */
export function collectWords(word: string, words: readonly string[] | undefined): readonly string[] {
  return [...(words ?? []), word];
}
