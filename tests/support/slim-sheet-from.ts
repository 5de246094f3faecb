import { slimSheetFromEvents } from '../../src/load/slim-sheet-from-events.ts';
import { slimSheetFromPlain } from '../../src/load/slim-sheet-from-plain.ts';
import type { SlimSheet } from '../../src/model/slim-sheet.ts';

/** A sheet by the quick lane: by the reader of plain sheets, or else by the one of any YAML. */
export function slimSheetFrom(...args: Parameters<typeof slimSheetFromPlain>): SlimSheet | undefined {
  const sheet = slimSheetFromPlain(...args) ?? slimSheetFromEvents(...args);
  return sheet === 'refused' ? undefined : sheet;
}
