import type { Parameters } from '../model/kit.ts';
import { answerError } from '../numbers/answer-error.ts';
import { drawIndex, drawNormal, drawsOf } from '../numbers/draws-of.ts';
import type { Draws } from '../numbers/draws-of.ts';
import { errorOfMean } from '../numbers/error-of-mean.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { mean } from '../numbers/mean.ts';
import { numberAt } from '../numbers/number-at.ts';
import { resampleSize } from '../numbers/resample-size.ts';
import type { Pair } from './pair-answers.ts';

/** From which score (0…100) the pairs moved, and how far, in points: as it was, and in every resample. */
export type Difference = { readonly from: number; readonly by: number; readonly drawn: Float64Array };

export type Resampling = {
  readonly resamples: number;
  readonly seed: string;
  /** Correlation of the errors of two answers of one person, and of two people of one group. */
  readonly likeness: Pick<Parameters['correlation'], 'item' | 'respondent'>;
};

/**
 * The difference of every node with pairs: the mean over role groups of the mean over their voices of the mean over
 * their questions, × 25. Voices are drawn once for all nodes, and each time one voice and one pair of each fewer than
 * there are. In groups of fewer than three voices every pair gets a normal error of 0.8 levels for each of its two
 * answers, a pair of group means its own spread; such errors are alike within a voice and between voices.
 */
export function resampleDifferences(
  pairs: readonly Pair[],
  { resamples, seed, likeness }: Resampling,
): ReadonlyMap<string, Difference> {
  const rosters = rostersOf(pairs, resamples, seed);
  const byNode = groupedBy(pairs, ({ node }) => node);
  return new Map(
    [...byNode].map(([node, own]) => {
      const groups = [...groupedBy(own, ({ group }) => group)].flatMap(([group, spoken]) =>
        rosters.filter((roster) => roster.group === group).map((roster) => partOf(spoken, roster, likeness)),
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
    const length = resampleSize(voices.length) * resamples;
    return { group, voices, picks: Int32Array.from({ length }, () => drawIndex(draws, voices.length)) };
  });
}

/** One role group on one node, its pairs laid out flat for the loops below. */
type Part = {
  readonly picks: Int32Array;
  /** Voices that one resample draws from the whole roster, also from those silent on this node. */
  readonly size: number;
  /** Indices of the voices heard on this node. */
  readonly heard: Int32Array;
  /** The level of each pair then, and the difference in levels. */
  readonly before: Float64Array;
  readonly differences: Float64Array;
  /** Standard deviation of the error of the mean difference, in levels. */
  readonly error: number;
  /** Where the pairs of each voice of the roster begin, and how many there are. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
};

function partOf(pairs: readonly Pair[], roster: Roster, likeness: Resampling['likeness']): Part {
  const byVoice = groupedBy(pairs, ({ voice }) => voice);
  const rows = roster.voices.map((voice) => byVoice.get(voice) ?? []);
  const counts = Int32Array.from(rows, (row) => row.length);
  const starts = new Int32Array(rows.length);
  for (let at = 1; at < rows.length; at++) starts[at] = numberAt(starts, at - 1) + numberAt(counts, at - 1);
  return {
    picks: roster.picks,
    size: resampleSize(rows.length),
    heard: Int32Array.from([...byVoice.keys()].map((voice) => roster.voices.indexOf(voice))),
    before: Float64Array.from(rows.flat(), ({ before }) => before),
    differences: Float64Array.from(rows.flat(), ({ before, after }) => after - before),
    error: errorOf([...byVoice.values()], likeness),
    starts,
    counts,
  };
}

function errorOf(voices: readonly (readonly Pair[])[], { item, respondent }: Resampling['likeness']): number {
  const error = voices.length < 3 ? answerError * Math.SQRT2 : 0;
  const errorsOf = (own: readonly Pair[]): readonly number[] => own.map(({ spread = error }) => spread);
  return errorOfMean(
    voices.map((own) => errorOfMean(errorsOf(own), item)),
    respondent,
  );
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
  const { error } = part;
  const drawn = drawVoices(part, resample, draws);
  return error === 0 ? drawn : drawn + error * drawNormal(draws);
}

function drawVoices(part: Part, resample: number, draws: Draws): number {
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

/** Mean of one pair fewer than there are, each drawn from all of them. */
function drawVoice({ starts, counts, differences }: Part, voice: number, draws: Draws): number {
  const start = numberAt(starts, voice);
  const count = numberAt(counts, voice);
  if (count === 1) return numberAt(differences, start);
  const size = resampleSize(count);
  let sum = 0;
  for (let drawn = 0; drawn < size; drawn++) sum += numberAt(differences, start + drawIndex(draws, count));
  return sum / size;
}
