// Control characters (but tab and line breaks), bidi overrides and isolates, halves of a character pair.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/gu;

export type ForbiddenCharacter = { readonly offset: number; readonly name: string };

/** The characters of a text that no file of ours may hold, at most `most` of them, named as `U+202E`. */
export function forbiddenCharactersOf(text: string, most: number): readonly ForbiddenCharacter[] {
  // Most texts hold none, and to ask for one match costs a fraction of asking for all.
  if (text.search(forbidden) < 0) return [];
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(forbidden)) {
    if (found.length === most) break;
    found.push({ offset: match.index, name: nameOf(match[0]) });
  }
  return found;
}

/** The same text, as long as before, with a stand-in for each forbidden character. */
export function withoutForbiddenCharacters(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
