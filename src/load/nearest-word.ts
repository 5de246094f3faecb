import { numberAt } from '../numbers/number-at.ts';

const shortest = 2;

/**
 * The candidate most like a misspelt word: at most two edits away, or a third of its length; undefined when
 * none is. An edit is a letter added, lost, changed or swapped with its neighbour. Ties go to the lesser word.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let reach = Math.max(shortest, Math.floor(word.length / 3));
  let best: string | undefined;
  const rows: Rows = { before: [], previous: [], current: [] };
  for (const candidate of candidates) {
    // Whatever is farther than the best so far need not be measured, nor a greater word that is as far.
    const within = best !== undefined && candidate > best ? reach - 1 : reach;
    const distance = within === 0 ? undefined : distanceWithin(rows, within, word, candidate);
    if (distance === undefined) continue;
    best = candidate;
    reach = distance;
  }
  return best;
}

/** Edits between what two words begin with: three rows, written over again and again. */
type Rows = { before: number[]; previous: number[]; current: number[] };

/** The distance, where it makes the two alike: a word of which nothing is left is not "like" anything. */
function distanceWithin(rows: Rows, reach: number, word: string, candidate: string): number | undefined {
  if (Math.abs(candidate.length - word.length) > reach || candidate === word) return undefined;
  const distance = distanceBetween(rows, withoutCommonEnds(word, candidate), reach);
  return distance > reach || distance >= Math.min(word.length, candidate.length) ? undefined : distance;
}

type Pair = readonly [left: string, right: string];

/** What two words begin and end with alike costs no edit. */
function withoutCommonEnds(left: string, right: string): Pair {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

/** The number of edits, or one beyond reach as soon as that is certain. */
function distanceBetween(rows: Rows, pair: Pair, reach: number): number {
  const [left, right] = pair;
  for (let column = 0; column <= right.length; column += 1) rows.previous[column] = column;
  let lowest = 0;
  for (let row = 1; row <= left.length; row += 1) {
    const lowestHere = fillRow(pair, rows, row);
    // A swap comes from two rows above, with one edit more.
    if (lowestHere > reach && lowest >= reach) return reach + 1;
    [rows.before, rows.previous, rows.current] = [rows.previous, rows.current, rows.before];
    lowest = lowestHere;
  }
  return numberAt(rows.previous, right.length);
}

/** Fills the current row and gives its lowest number. */
function fillRow(pair: Pair, rows: Rows, row: number): number {
  rows.current[0] = row;
  let lowest = row;
  for (let column = 1; column <= pair[1].length; column += 1) {
    const edits = cheapestEdit(pair, rows, row, column);
    rows.current[column] = edits;
    if (edits < lowest) lowest = edits;
  }
  return lowest;
}

function cheapestEdit([left, right]: Pair, rows: Rows, row: number, column: number): number {
  const { before, previous, current } = rows;
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
