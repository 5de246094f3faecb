import type { Kit } from '../model/kit.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import type { SourceText } from '../model/source.ts';
import type { Head } from './quick/head-of.ts';
import { headOf } from './quick/head-of.ts';
import { markedAnswers } from './quick/marked-answers.ts';
import { marksOf } from './quick/marks-of.ts';
import type { PlainSheet } from './quick/plain-sheet-of.ts';
import { plainSheetOf } from './quick/plain-sheet-of.ts';
import { plainValueOf } from './quick/plain-value-of.ts';
import { isMap } from './yaml-tree.ts';

/** A sheet could be read, but there is something to say about it, or it is an unusual one. */
export type Refused = 'refused';

/**
 * A sheet about which there is nothing to say, written plainly as nearly every sheet is, read in a tenth of the time:
 * the same as `loadSheet` followed by `slimSheetOf`. Refused is a sheet with a problem or a warning, and some others;
 * they go to `loadSheet`, which tells. Undefined is one that is not written plainly, for `slimSheetFromEvents`. `today`
 * is an ISO date.
 */
export function slimSheetFromPlain(
  kit: Kit,
  { path, text }: SourceText,
  today: string,
): SlimSheet | Refused | undefined {
  const plain = plainSheetOf(kit, text);
  if (plain !== undefined) return withHead(kit, { path, today, ...plain });
  const value = plainValueOf(text);
  return value === undefined ? undefined : slimSheetFromValue(kit, { path, value, today });
}

export type ReadValue = { readonly path: string; readonly value: unknown; readonly today: string };

/** The same for a sheet that is a value already, such as a line of JSON. */
export function slimSheetFromValue(kit: Kit, { path, value, today }: ReadValue): SlimSheet | Refused {
  const marked = isMap(value) ? markedAnswers(kit, value['answers']) : undefined;
  if (!isMap(value) || marked === undefined) return 'refused';
  return withHead(kit, { path, today, written: value, marks: marksOf(kit, marked) });
}

type Read = PlainSheet & Pick<ReadValue, 'path' | 'today'>;

function withHead(kit: Kit, { path, today, written, marks }: Read): SlimSheet | Refused {
  const head = headOf(kit, written);
  return head === undefined || head.date > today ? 'refused' : slimSheet(path, head, marks);
}

function slimSheet(path: string, head: Head, marks: Int16Array): SlimSheet {
  return { path, ...head, marks };
}
