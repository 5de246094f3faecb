import { loadPlace } from '../load/load-place.ts';
import { offsetInJson } from '../load/offset-in-json.ts';
import type { HeadSpots, SlimSheet, Spot } from '../model/slim-sheet.ts';
import type { SourceText } from '../model/source.ts';
import { spotOf } from './spot-of.ts';

/** Where the head of a sheet stands that was one line of a stream, which has this number. */
export function spotsOnLine(source: SourceText, { facts }: SlimSheet, line: number): HeadSpots {
  const spot = (path: readonly string[]): Spot => spotOnLine(source, path, line);
  return {
    respondent: spot(['respondent', 'id']),
    facts: Object.fromEntries(Object.keys(facts).map((fact) => [fact, spot(['company', fact])])),
  };
}

function spotOnLine(source: SourceText, path: readonly string[], line: number): Spot {
  const offset = offsetInJson(source.text, path);
  return offset === undefined ? spotOf(loadPlace(source, path), line) : { line, column: offset + 1 };
}
