import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord } from '../../src/load/nearest-word.ts';
import { runs } from '../support/law-runs.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 9 });

/** Edits between two words by the whole table, without any short cut. */
function edits(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1)
    for (let column = 1; column <= right.length; column += 1) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swap = row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Infinity;
      const plain = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + changed];
      table[row]?.splice(column, 1, Math.min(swap, ...plain));
    }
  return at(left.length, right.length);
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const reach = Math.max(2, Math.floor(word.length / 3));
  const alike = candidates
    .map((candidate) => ({ candidate, distance: edits(word, candidate) }))
    .filter(
      ({ candidate, distance }) =>
        distance > 0 && distance <= reach && distance < Math.min(word.length, candidate.length),
    );
  return alike.toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))[0]
    ?.candidate;
}

test('the word found is the one that measuring every candidate to the end would find', () => {
  const holds = fc.property(words, fc.array(words, { maxLength: 12 }), (word, candidates) => {
    expect(nearestWord(word, candidates)).toBe(nearest(word, candidates));
  });
  fc.assert(holds, runs(3_000));
});

test('long words that begin alike are not measured letter against letter', () => {
  const long = 'long-name-'.repeat(20_000);
  expect(nearestWord(`${long}x`, [`${long}b`, `${long}a`, 'a'])).toBe(`${long}a`);
});
