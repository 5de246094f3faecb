import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../model/problem.ts';
import { cleanLine } from './clean-line.ts';

/** The line of a place with a caret under the column; nothing for a place that is no line of a file. */
export function frameOf(place: Place): readonly string[] {
  if (place.kind !== 'file') return [];
  const { text, column } = place.excerpt;
  const options = { highlightCode: false, startLine: place.line };
  const frame = codeFrameColumns(cleanLine(text), { start: { line: place.line, column } }, options);
  return frame.split('\n').map((line) => `  ${line}`.trimEnd());
}
