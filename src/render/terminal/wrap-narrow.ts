import { lettersOf } from './columns-of.ts';

/**
 * Lines of at most so many columns for text whose letters are all one column wide and whose words stand one blank
 * apart; none where that does not hold or a word does not fit. Does what the general wrapping does, without measuring.
 */
export function wrapNarrow(text: string, columns: number): readonly string[] | undefined {
  const words = text.split(' ').map((word) => ({ word, width: lettersOf(word).length }));
  if (words.some(({ width }) => width === 0 || width > columns)) return undefined;
  const lines: { readonly words: string[]; width: number }[] = [];
  for (const { word, width } of words) {
    const line = lines.at(-1);
    if (line === undefined || line.width + 1 + width > columns) lines.push({ words: [word], width });
    else {
      line.words.push(word);
      line.width += 1 + width;
    }
  }
  return carryColours(lines.map((line) => line.words.join(' ')));
}

/** A colour that is open at the end of a line is closed there and opened again on the next. */
function carryColours(lines: readonly string[]): readonly string[] {
  const open: number[] = [];
  return lines.map((line) => {
    const start = open.map(codeOf).join('');
    for (const [, digits] of line.matchAll(/\u001b\[(\d+)m/gu)) follow(open, Number(digits));
    const end = open.toReversed().map((code) => codeOf(closeOf(code)));
    return start + line + end.join('');
  });
}

function follow(open: number[], code: number): void {
  if (!closing.has(code)) open.push(code);
  while (open.some((each) => closeOf(each) === code)) {
    open.splice(
      open.findLastIndex((each) => closeOf(each) === code),
      1,
    );
  }
}

const closing: ReadonlySet<number> = new Set([22, 39]);

/** Bold (1) and quiet (2) end with 22, every colour with 39. */
function closeOf(code: number): number {
  return code < 10 ? 22 : 39;
}

function codeOf(code: number): string {
  return `\u001b[${String(code)}m`;
}
