import { drawIndex, drawNormal, drawsOf } from '../numbers/draws-of.ts';
import type { Draws } from '../numbers/draws-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { mean } from '../numbers/mean.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { Pair } from './pair-answers.ts';

/** From which score (0…100) the pairs moved, and how far, in points: as it was, and in every resample. */
export type Difference = { readonly from: number; readonly by: number; readonly drawn: Float64Array };

/**
 * The difference of every node with pairs: the mean over role groups of the mean over their voices of the mean over
 * their questions, × 25. Voices are drawn once for all nodes. In groups of fewer than three voices every pair gets a
 * normal error of 0.8 levels for each of its two answers; a pair of group means gets its own spread.
 */
export function resampleDifferences(
  pairs: readonly Pair[],
  resamples: number,
  seed: string,
): ReadonlyMap<string, Difference> {
  const rosters = rostersOf(pairs, resamples, seed);
  const byNode = groupedBy(pairs, ({ node }) => node);
  return new Map(
    [...byNode].map(([node, own]) => {
      const groups = [...groupedBy(own, ({ group }) => group)].flatMap(([group, spoken]) =>
        rosters.filter((roster) => roster.group === group).map((roster) => partOf(spoken, roster)),
      );
      const draws = drawsOf(`${seed}\nnode\n${node}`);
      const pointsOf = (levelsOf: (part: Part) => Float64Array): number =>
        mean(groups.map((part) => meanOf(part, levelsOf(part)))) * 25;
      return [
        node,
        {
          from: pointsOf(({ before }) => before),
          by: pointsOf(({ differences }) => differences),
          drawn: drawAll(groups, resamples, draws),
        },
      ];
    }),
  );
}

function drawAll(groups: readonly Part[], resamples: number, draws: Draws): Float64Array {
  const drawn = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0;
    for (const group of groups) sum += drawGroup(group, resample, draws);
    drawn[resample] = (sum / groups.length) * 25;
  }
  return drawn;
}

type Roster = { readonly group: string; readonly voices: readonly string[]; readonly picks: Int32Array };

function rostersOf(pairs: readonly Pair[], resamples: number, seed: string): readonly Roster[] {
  return [...groupedBy(pairs, ({ group }) => group)].map(([group, own]) => {
    const voices = [...new Set(own.map(({ voice }) => voice))].toSorted();
    const draws = drawsOf(`${seed}\ngroup\n${group}`);
    const length = voices.length * resamples;
    return { group, voices, picks: Int32Array.from({ length }, () => drawIndex(draws, voices.length)) };
  });
}

/** One role group on one node, its pairs laid out flat for the loops below. */
type Part = {
  readonly picks: Int32Array;
  /** Voices of the roster, also those silent on this node. */
  readonly size: number;
  /** Indices of the voices heard on this node. */
  readonly heard: Int32Array;
  /** The level of each pair then, the difference in levels, and the standard deviation of its error. */
  readonly before: Float64Array;
  readonly differences: Float64Array;
  readonly errors: Float64Array;
  /** Where the pairs of each voice of the roster begin, and how many there are. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
};

function partOf(pairs: readonly Pair[], roster: Roster): Part {
  const byVoice = groupedBy(pairs, ({ voice }) => voice);
  const rows = roster.voices.map((voice) => byVoice.get(voice) ?? []);
  const counts = Int32Array.from(rows, (row) => row.length);
  const starts = new Int32Array(rows.length);
  for (let at = 1; at < rows.length; at++) starts[at] = numberAt(starts, at - 1) + numberAt(counts, at - 1);
  const error = byVoice.size < 3 ? 0.8 * Math.SQRT2 : 0;
  return {
    picks: roster.picks,
    size: rows.length,
    heard: Int32Array.from([...byVoice.keys()].map((voice) => roster.voices.indexOf(voice))),
    before: Float64Array.from(rows.flat(), ({ before }) => before),
    differences: Float64Array.from(rows.flat(), ({ before, after }) => after - before),
    errors: Float64Array.from(rows.flat(), ({ spread = error }) => spread),
    starts,
    counts,
  };
}

/** Mean over the voices of the mean over their pairs. */
function meanOf({ heard, starts, counts }: Part, levels: Float64Array): number {
  const rowOf = (voice: number): Float64Array => {
    const start = numberAt(starts, voice);
    return levels.subarray(start, start + numberAt(counts, voice));
  };
  return mean(Array.from(heard, (voice) => mean([...rowOf(voice)])));
}

/** Mean difference of the drawn voices; where all of them are silent here, of one that is not. */
function drawGroup(part: Part, resample: number, draws: Draws): number {
  const { picks, size, counts, heard } = part;
  let sum = 0;
  let spoken = 0;
  for (let at = resample * size; at < (resample + 1) * size; at++) {
    const voice = numberAt(picks, at);
    if (numberAt(counts, voice) === 0) continue;
    sum += drawVoice(part, voice, draws);
    spoken += 1;
  }
  if (spoken > 0) return sum / spoken;
  return drawVoice(part, numberAt(heard, drawIndex(draws, heard.length)), draws);
}

/** Mean of as many pairs as there are, each drawn from all of them; first all are drawn, then their errors. */
function drawVoice({ starts, counts, differences, errors }: Part, voice: number, draws: Draws): number {
  const start = numberAt(starts, voice);
  const count = numberAt(counts, voice);
  if (count === 1) return differenceAt(start);
  const drawn = new Int32Array(count);
  for (let at = 0; at < count; at++) drawn[at] = start + drawIndex(draws, count);
  let sum = 0;
  for (const at of drawn) sum += differenceAt(at);
  return sum / count;

  function differenceAt(at: number): number {
    const error = numberAt(errors, at);
    return numberAt(differences, at) + (error === 0 ? 0 : error * drawNormal(draws));
  }
}
