import { limits } from '../limits.ts';
import type { MapBlock } from './block.ts';
import { nextLine, noLine } from './next-line.ts';
import { scanOf, type Notes, type Scan } from './scan.ts';

/**
 * A scan at the first key of a text; undefined where the text is longer than a sheet may be (as larger kits and reports
 * are), has odd characters or begins otherwise.
 */
export function beginPlain(text: string, notes?: Notes): Scan | undefined {
  if (text.length > limits.sheetLength || !usual.test(text)) return undefined;
  const scan = scanOf(text, notes);
  return nextLine(scan) === 0 ? scan : undefined;
}

/** Whether a block was read, the text ends with it, and there is not too much in it. */
export function isPlainEnd(scan: Scan, block: MapBlock | undefined): block is MapBlock {
  return block?.next === noLine && scan.entries() <= limits.entries;
}

/** Letters of most languages, without tabs, returns, marks of order and pairs. */
const usual = /^[\n -~\u00a0-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff]*$/;
