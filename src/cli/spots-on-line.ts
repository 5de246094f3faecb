import { loadPlace } from '../load/load-place.ts';
import { offsetsInJson, startOfJson } from '../load/offsets-in-json.ts';
import type { HeadSpots, SlimSheet } from '../model/slim-sheet.ts';
import type { SourceText } from '../model/source.ts';
import { spotOf } from './spot-of.ts';

/** Where the head of a sheet stands that was one line of a stream, which has this number. */
export function spotsOnLine(source: SourceText, { facts }: SlimSheet, line: number): HeadSpots {
  const names = Object.keys(facts);
  const offsets = offsetsOf(source.text, names);
  if (offsets !== undefined) return { line, spots: offsets.flatMap((offset) => [0, offset + 1]) };
  const paths = [['respondent', 'id'], ...names.map((fact) => ['company', fact])];
  return { line, spots: paths.flatMap((path) => spotOf(loadPlace(source, path))) };
}

/** Of the respondent, then of each fact. */
function offsetsOf(text: string, facts: readonly string[]): readonly number[] | undefined {
  const [company, respondent] = offsetsInJson(text, startOfJson(text), ['company', 'respondent']) ?? [];
  if (company === undefined || respondent === undefined) return undefined;
  const ids = offsetsInJson(text, respondent, ['id']);
  const others = offsetsInJson(text, company, facts);
  return ids && others && [...ids, ...others];
}
