import stringWidth from 'string-width';

/** Columns of the widest line of a page. */
export function widestLine(page: string): number {
  return Math.max(...page.split('\n').map((line) => stringWidth(line)));
}
