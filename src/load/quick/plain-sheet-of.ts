import type { Kit } from '../../model/kit.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { answersIn } from './answers-in.ts';
import { beginPlain, isPlainEnd } from './begin-plain.ts';
import { mapIn, valueIn } from './block.ts';

/** A sheet as it is written but for its answers, and those as marks. */
export type PlainSheet = {
  readonly written: Readonly<Record<string, YamlValue>>;
  readonly marks: Int16Array;
};

/**
 * `plainValueOf` and the marks of its answers at once. Undefined for every text that `plainValueOf` does not take, and
 * where the answers are not one on a line or the slow lane has something to say about them.
 */
export function plainSheetOf(kit: Kit, text: string): PlainSheet | undefined {
  const scan = beginPlain(text);
  let marks: Int16Array | undefined;
  const block =
    scan &&
    mapIn(scan, 0, (_, indent, key) => {
      if (key !== 'answers') return valueIn(scan, indent);
      const answers = answersIn(kit, scan);
      marks = answers?.marks;
      return answers && { value: null, next: answers.next };
    });
  return scan && isPlainEnd(scan, block) && marks ? { written: block.value, marks } : undefined;
}
