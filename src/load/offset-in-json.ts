const key = / *"([^"\\]*)" *: */y;
const token = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;
const deeper: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
  [',', 0],
]);

/**
 * Where the value at a path of keys begins in an object that is written as JSON on one line. Undefined where the path
 * leads nowhere, and where keys are written in another way than most programs write them.
 */
export function offsetInJson(text: string, path: readonly string[]): number | undefined {
  let offset = text.search(/[^ ]/);
  for (const name of path) {
    const value = valueIn(text, offset, name);
    if (value === undefined) return undefined;
    offset = value;
  }
  return offset;
}

/** Where the value of a key begins in the object that begins at an offset. */
function valueIn(text: string, object: number, name: string): number | undefined {
  if (text[object] !== '{') return undefined;
  let sign = object;
  do {
    key.lastIndex = sign + 1;
    const found = key.exec(text);
    if (found === null) return undefined;
    if (found[1] === name) return key.lastIndex;
    sign = endOfValue(text, key.lastIndex);
  } while (text[sign] === ',');
  return undefined;
}

/** Where the comma or bracket behind a value stands. */
function endOfValue(text: string, start: number): number {
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const step = deeper.get(found[0]);
    if (step === undefined) continue;
    if (depth === 0 && step <= 0) return found.index;
    depth += step;
  }
  return text.length;
}
