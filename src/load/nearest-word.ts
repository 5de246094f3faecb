import { numberAt } from '../numbers/number-at.ts';

const shortest = 2;

/**
 * The candidate most like a misspelt word: at most two edits away, or a third of its length; undefined when
 * none is. An edit is a letter added, lost, changed or swapped with its neighbour. Ties go to the lesser word.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const reach = Math.max(shortest, Math.floor(word.length / 3));
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = distanceWithin(reach, word, candidate);
    if (distance === undefined) continue;
    if (best === undefined || isBetter({ word: candidate, distance }, best))
      best = { word: candidate, distance };
  }
  return best?.word;
}

/** The distance, where it makes the two alike: a word of which nothing is left is not "like" anything. */
function distanceWithin(reach: number, word: string, candidate: string): number | undefined {
  if (Math.abs(candidate.length - word.length) > reach || candidate === word) return undefined;
  const distance = distanceBetween(word, candidate);
  return distance > reach || distance >= Math.min(word.length, candidate.length) ? undefined : distance;
}

type Found = { readonly word: string; readonly distance: number };

function isBetter(found: Found, best: Found): boolean {
  return found.distance < best.distance || (found.distance === best.distance && found.word < best.word);
}

function distanceBetween(left: string, right: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(cheapestEdit({ left, right, before, previous, current }, row, column));
    }
    before = previous;
    previous = current;
  }
  return numberAt(previous, right.length);
}

type Rows = {
  readonly left: string;
  readonly right: string;
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
};

function cheapestEdit(rows: Rows, row: number, column: number): number {
  const { left, right, before, previous, current } = rows;
  const changed = left[row - 1] === right[column - 1] ? 0 : 1;
  const plain = Math.min(
    numberAt(previous, column) + 1,
    numberAt(current, column - 1) + 1,
    numberAt(previous, column - 1) + changed,
  );
  const swapped =
    row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return swapped ? Math.min(plain, numberAt(before, column - 2) + 1) : plain;
}
