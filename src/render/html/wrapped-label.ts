/** Lines of a label for a picture, at most so wide (in em) and so many; what does not fit ends in "…". */
export function wrappedLabel(
  text: string,
  { width, lines }: { readonly width: number; readonly lines: number },
): readonly string[] {
  const filled: string[] = [];
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, width))) {
    const longer = filled.length === 0 ? word : `${filled.at(-1) ?? ''} ${word}`;
    if (filled.length > 0 && emsOf(longer) <= width) filled[filled.length - 1] = longer;
    else filled.push(word);
  }
  if (filled.length <= lines) return filled;
  const kept = filled.slice(0, lines);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`];
}

/** A word wider than the line is cut into pieces. */
function pieces(word: string, width: number): readonly string[] {
  const cut = [''];
  for (const letter of word) {
    const longer = (cut.at(-1) ?? '') + letter;
    if (emsOf(longer) > width) cut.push(letter);
    else cut[cut.length - 1] = longer;
  }
  return cut;
}

/** Rough width in em of a common sans-serif face: a little too wide rather than too narrow. */
function emsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (/[ijlt.,'’:;|!()f]/u.test(letter)) return 0.3;
  if (/[mwMW]/u.test(letter)) return 0.86;
  if (/[A-Z]/u.test(letter)) return 0.7;
  return /[\u0020-\u024f–…]/u.test(letter) ? 0.55 : 1;
}
