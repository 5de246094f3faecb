import { compareKeys } from '../numbers/compare-keys.ts';
import type { AnswerPlace } from '../model/verdict.ts';
import type { JudgeInput } from './judge-input.ts';
import { placedReadings } from './placed-readings.ts';

/** Where the answers on these nodes stand, the lowest level first, ten at most; ties by path, then line. */
export function placesOf(input: JudgeInput, nodes: ReadonlySet<string>): readonly AnswerPlace[] {
  return placedReadings(input)
    .filter(({ reading }) => nodes.has(reading.node))
    .toSorted((a, b) => compareKeys(keysOf(a), keysOf(b)))
    .map(({ place }) => place)
    .slice(0, most);
}

type Placed = ReturnType<typeof placedReadings>[number];

/** More places than this help nobody. */
const most = 10;

function keysOf({ reading, place }: Placed): readonly (number | string)[] {
  return [reading.level, place.path, place.line, place.question];
}
