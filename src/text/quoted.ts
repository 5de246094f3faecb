/** Words of somebody else inside our sentence; double quotation marks inside become single ones. */
export function quoted(text: string): string {
  const inner = text.replace(/["“]([^"“”]*)["”]/gu, '‘$1’').replace(/["“”]/gu, '’');
  return `“${inner}”`;
}
