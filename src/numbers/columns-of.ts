import { numberAt } from './number-at.ts';

/** The columns of rows that are all as long as the first one; none where there are no rows. */
export function columnsOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [first = []] = rows;
  return first.map((_, at) => rows.map((row) => numberAt(row, at)));
}
