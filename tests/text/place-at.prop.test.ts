import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, placeAt } from '../../src/text/place-at.ts';
import { runs } from '../support/law-runs.ts';

const path = 's.yaml';
const pieces = fc.constantFrom('\n', '\r\n', '\r', '\n\n', 'a', 'word: 1', 'é');
const texts = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''));

/** Line and column by counting every line break before an offset. */
function counted(text: string, offset: number): { readonly line: number; readonly column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((found) => found.index + found[0].length)];
  const line = starts.filter((start) => start <= offset).length;
  const [start = 0, end] = starts.slice(line - 1, line + 1);
  const written = text.slice(start, end).replace(/[\r\n]+$/, '');
  return { line, column: Math.min(offset - start, written.length) + 1 };
}

test('a place is the line and column that counting gives, whatever the ends of lines', () => {
  const holds = fc.property(texts, fc.nat(), (text, far) => {
    const offset = far % (text.length + 1);
    expect(placeAt(linesOf({ path, text }), offset)).toMatchObject(counted(text, offset));
  });
  fc.assert(holds, runs(400));
});

test('of a long text few lines are kept, and the last one is still found', () => {
  const text = 'a: 1\n'.repeat(60_000);
  const lines = linesOf({ path, text });
  expect(lines.marks.length).toBeLessThan(4_000);
  expect(placeAt(lines, text.length - 2)).toMatchObject({ line: 60_000, column: 4 });
});
