import { drawsOf } from '../numbers/draws-of.ts';
import type { Draws } from '../numbers/draws-of.ts';
import { mean } from '../numbers/mean.ts';
import type { Pair } from './pair-answers.ts';
import { groupedBy } from '../numbers/grouped-by.ts';

/** How far a score moved, in points: as it was, and in every resample. */
export type Difference = { readonly by: number; readonly drawn: Float64Array };

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
      const drawn = Float64Array.from({ length: resamples }, (_, at) =>
        pointsOf(groups.map((group) => drawGroup(group, at, draws))),
      );
      return [node, { by: pointsOf(groups.map(meanOf)), drawn }];
    }),
  );
}

type Roster = { readonly group: string; readonly voices: readonly string[]; readonly picks: Int32Array };

function rostersOf(pairs: readonly Pair[], resamples: number, seed: string): readonly Roster[] {
  return [...groupedBy(pairs, ({ group }) => group)].map(([group, own]) => {
    const voices = [...new Set(own.map(({ voice }) => voice))].toSorted();
    const { index } = drawsOf(`${seed}\ngroup\n${group}`);
    const length = voices.length * resamples;
    return { group, voices, picks: Int32Array.from({ length }, () => index(voices.length)) };
  });
}

/** One role group on one node: the pairs of each voice of the roster, none for those who are silent here. */
type Part = {
  readonly rows: readonly (readonly Pair[])[];
  readonly heard: readonly (readonly Pair[])[];
  readonly picks: Int32Array;
  readonly error: number;
};

function partOf(pairs: readonly Pair[], roster: Roster): Part {
  const byVoice = groupedBy(pairs, ({ voice }) => voice);
  return {
    rows: roster.voices.map((voice) => byVoice.get(voice) ?? []),
    heard: [...byVoice.values()],
    picks: roster.picks,
    error: byVoice.size < 3 ? 0.8 * Math.SQRT2 : 0,
  };
}

function pointsOf(levels: readonly number[]): number {
  return mean(levels) * 25;
}

function meanOf({ heard }: Part): number {
  return mean(heard.map((row) => mean(row.map(({ before, after }) => after - before))));
}

/** Mean difference of the drawn voices; where all of them are silent here, of one that is not. */
function drawGroup(part: Part, resample: number, draws: Draws): number {
  const { rows, picks, heard } = part;
  const drawn = picks.subarray(resample * rows.length, (resample + 1) * rows.length);
  const spoken = [...drawn].flatMap((pick) => rows.slice(pick, pick + 1)).filter((row) => row.length > 0);
  const voices = spoken.length > 0 ? spoken : oneOf(heard, draws);
  return mean(voices.map((row) => drawVoice(row, part, draws)));
}

function drawVoice(row: readonly Pair[], { error }: Part, draws: Draws): number {
  const drawn = row.length === 1 ? row : row.flatMap(() => oneOf(row, draws));
  return mean(
    drawn.map(({ before, after, spread = error }) => {
      const slip = spread === 0 ? 0 : spread * draws.normal();
      return after - before + slip;
    }),
  );
}

function oneOf<T>(items: readonly T[], { index }: Draws): readonly T[] {
  const at = index(items.length);
  return items.slice(at, at + 1);
}
