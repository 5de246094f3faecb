import type { Kit } from '../model/kit.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import type { SourceText } from '../model/source.ts';
import { quickValueOf } from './quick/quick-value-of.ts';
import type { Refused } from './slim-sheet-from-plain.ts';
import { slimSheetFromValue } from './slim-sheet-from-plain.ts';

/**
 * The same as `slimSheetFromPlain` for a sheet in any YAML, by a library that takes longer to load than some sheets to
 * read. Refused is also whatever cannot be read.
 */
export function slimSheetFromEvents(
  kit: Kit,
  { path, text }: SourceText,
  today: string,
): SlimSheet | Refused {
  const value = quickValueOf(text);
  return value === undefined ? 'refused' : slimSheetFromValue(kit, { path, value, today });
}
