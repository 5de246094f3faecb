/** The words of a text in small letters, without punctuation; hyphens and apostrophes stay inside a word. */
export function plainWordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}
