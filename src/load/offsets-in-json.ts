import { sign } from './quick/scan.ts';

/**
 * Where the values of these keys begin, in the object that begins at an offset of a text of JSON on one line. Undefined
 * where one of them is missing, and where the text is written in another way than most programs write JSON.
 */
export function offsetsInJson(
  text: string,
  object: number,
  keys: readonly string[],
): readonly number[] | undefined {
  if (text.charCodeAt(object) !== sign.openMap) return undefined;
  const offsets = new Map<string, number>();
  for (let end = object; offsets.size < keys.length;) {
    const entry = entryIn(text, end + 1);
    if (entry === undefined) return undefined;
    if (keys.includes(entry.key)) offsets.set(entry.key, entry.value);
    end = endOfValue(text, entry.value);
  }
  return keys.map((key) => Number(offsets.get(key)));
}

/** Where the text begins, behind spaces. */
export function startOfJson(text: string): number {
  return behindSpaces(text, 0);
}

/** The key that comes next, and where its value begins. */
function entryIn(text: string, from: number): { readonly key: string; readonly value: number } | undefined {
  const start = behindSpaces(text, from);
  if (text.charCodeAt(start) !== sign.doubleQuote) return undefined;
  const end = endOfText(text, start);
  const colon = behindSpaces(text, end + 1);
  if (text.charCodeAt(colon) !== sign.colon) return undefined;
  return { key: text.slice(start + 1, end), value: behindSpaces(text, colon + 1) };
}

/** Where the comma or the bracket behind a value stands. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case sign.doubleQuote:
        at = endOfText(text, at);
        break;
      case sign.openMap:
      case sign.openList:
        depth += 1;
        break;
      case sign.closeMap:
      case sign.closeList:
        if (depth === 0) return at;
        depth -= 1;
        break;
      case sign.comma:
        if (depth === 0) return at;
    }
  }
  return text.length;
}

/** Where the quote stands that ends the text which another begins. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(at)) {
    if (code === sign.doubleQuote) return at;
    at += code === sign.backslash ? 2 : 1;
  }
  return at;
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === sign.space) at += 1;
  return at;
}
