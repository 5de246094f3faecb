import { compareKeys } from '../numbers/compare-keys.ts';
import type { AnswerPlace } from '../model/verdict.ts';
import type { JudgeInput } from './judge-input.ts';
import { placedReadings } from './placed-readings.ts';

/** Where the answers on these nodes stand that may be named, the lowest level first; ties by path, line. */
export function placesOf(input: JudgeInput, nodes: ReadonlySet<string>): readonly AnswerPlace[] {
  return placedReadings(input)
    .flatMap(({ reading, place }) =>
      place !== undefined && nodes.has(reading.node) ? [{ reading, place }] : [],
    )
    .toSorted((a, b) => compareKeys(keysOf(a), keysOf(b)))
    .map(({ place }) => place);
}

type Placed = Required<ReturnType<typeof placedReadings>[number]>;

function keysOf({ reading, place }: Placed): readonly (number | string)[] {
  return [reading.level, place.path, place.line, place.question];
}
