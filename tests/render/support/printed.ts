/** What a page prints about each thing: its numbers, parted by blanks, under a key that says what it is. */
export type Printed = Readonly<Record<string, string>>;

/** Numbers of a text in the order of reading. */
export function numbersIn(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).join(' ');
}

/** All pages are read into these keys. The same thing twice on a page would hide one, so it is a fault. */
export function printedFrom(entries: readonly (readonly [string, string])[]): Printed {
  const keys = entries.map(([key]) => key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (twice.length > 0) throw new Error(`Printed twice: ${twice.join('; ')}`);
  return Object.fromEntries(entries);
}
