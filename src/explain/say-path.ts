import { isEntry, type Entry } from './entries-in.ts';
import { textOf } from './text-of.ts';

/** A way to an outcome by the titles it passes; nothing for any other entry. */
export function sayPath({ nodes }: Entry): string {
  const passed: readonly unknown[] = Array.isArray(nodes) ? nodes : [];
  return passed
    .filter(isEntry)
    .flatMap((node) => textOf(node, 'title'))
    .join(' → ');
}
