import { offsetsInJson, startOfJson } from '../load/offsets-in-json.ts';
import type { HeadSpots, SlimSheet } from '../model/slim-sheet.ts';

/**
 * Where the head of a sheet stands that was one line of a stream, which has this number. Undefined where it is not
 * written as most programs write JSON.
 */
export function spotsOnLine(text: string, { facts }: SlimSheet, line: number): HeadSpots | undefined {
  const offsets = offsetsOf(text, Object.keys(facts));
  return offsets && { line, spots: offsets.flatMap((offset) => [0, offset + 1]) };
}

/** Of the respondent, then of each fact. */
function offsetsOf(text: string, facts: readonly string[]): readonly number[] | undefined {
  const [company, respondent] = offsetsInJson(text, startOfJson(text), ['company', 'respondent']) ?? [];
  if (company === undefined || respondent === undefined) return undefined;
  const ids = offsetsInJson(text, respondent, ['id']);
  const others = offsetsInJson(text, company, facts);
  return ids && others && [...ids, ...others];
}
