import type { Kit } from '../model/kit.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import type { SourceText } from '../model/source.ts';
import { limits } from './limits.ts';
import type { Refused } from './slim-sheet-from-plain.ts';
import { slimSheetFromPlain, slimSheetFromValue } from './slim-sheet-from-plain.ts';

/** `slimSheetFromPlain` for a sheet written as one line of JSON, which YAML reads as well but not as fast. */
export function slimSheetFromJson(
  kit: Kit,
  source: SourceText,
  today: string,
): SlimSheet | Refused | undefined {
  const value = plainJsonOf(source.text);
  return value === undefined
    ? slimSheetFromPlain(kit, source, today)
    : slimSheetFromValue(kit, { path: source.path, value, today });
}

const plain = /^[ -~]*$/;
const escapesControl = /\\[ubf]/;

/**
 * The value of a line just as `JSON.stringify` would write it, without anything that JSON and YAML see differently: a
 * key named twice, an escaped character, a text beyond the limits. Undefined for any other line.
 */
function plainJsonOf(line: string): unknown {
  if (line.length > limits.textLength || escapesControl.test(line) || !plain.test(line)) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return JSON.stringify(value) === line ? value : undefined;
  } catch {
    // Whatever is wrong, the other lane says it.
    return undefined;
  }
}
