import { sign, type Scan } from './scan.ts';

/** There is no line any more. */
export const noLine = -1;

/** Goes to the first character of the next line that is neither empty nor a comment, and gives its indentation. */
export function nextLine(scan: Scan): number {
  for (;;) {
    const indent = scan.skipSpaces();
    const code = scan.code();
    if (code === sign.hash) toEndOfLine(scan);
    else if (code !== sign.newline) return scan.at() < scan.text.length ? indent : noLine;
    scan.goTo(scan.at() + 1);
  }
}

/** Goes to the end of this line, before its break. */
export function toEndOfLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at());
  scan.goTo(end < 0 ? scan.text.length : end);
}
