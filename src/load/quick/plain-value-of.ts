import type { YamlValue } from '../yaml-tree.ts';
import { mapIn } from './block.ts';
import { beginPlain, isPlainEnd } from './begin-plain.ts';

/**
 * The value of a text written the way nearly every sheet is: maps by indentation, lists, and values that end on their
 * line, in brackets or quotes or without, or stand below it behind `>-`. The same as `quickValueOf` in a tenth of the time; undefined for
 * every text with anything else in it, or anything wrong.
 */
export function plainValueOf(text: string): YamlValue | undefined {
  const scan = beginPlain(text);
  const block = scan && mapIn(scan, 0);
  return scan && isPlainEnd(scan, block) ? block.value : undefined;
}
