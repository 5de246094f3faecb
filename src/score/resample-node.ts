import type { Parameters } from '../model/kit.ts';
import { answerError } from '../numbers/answer-error.ts';
import { drawIndex, drawNormal, type Draws } from '../numbers/draws-of.ts';
import { mean } from '../numbers/mean.ts';
import { realAt, wholeAt } from '../numbers/number-at.ts';
import { errorShare, resampleSize } from '../numbers/resample-size.ts';
import { voiceWeight } from '../numbers/panel-mean.ts';
import type { Panel, PanelGroup, PanelVoice } from '../numbers/panels-of.ts';
import type { Roster } from './rosters-of.ts';

/** Correlation of the errors of two answers of one person, and of two people of one group. */
export type Likeness = Pick<Parameters['correlation'], 'item' | 'respondent'>;

type NodeDraws = { readonly resamples: number; readonly draws: Draws; readonly likeness: Likeness };

/**
 * Scores (0…100) of one node under resampling: voices within role groups as the rosters drew them, then answers
 * within each voice, each time one fewer than there are. In groups of fewer than three voices, whose spread nobody
 * can see, every answer gets a normal error of 0.8 levels, damped as the diagnosis damps answers: for likeness within
 * a voice and between voices.
 */
export function resampleNode(
  panel: Panel,
  rosters: readonly Roster[],
  { resamples, draws, likeness }: NodeDraws,
): Float64Array {
  const samples = panel.flatMap((group) =>
    rosters
      .filter(({ group: own }) => own === group.group)
      .map((roster) => sampleOf(group, roster, likeness)),
  );
  const scores = new Float64Array(resamples);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0;
    for (const sample of samples) sum += sample.weight * drawGroup(sample, resample, draws);
    scores[resample] = (sum / total) * 25;
  }
  return scores;
}

/** One group's answers, laid out flat for the loop below. */
type Sample = {
  readonly picks: Int32Array;
  /** Voices that one resample draws from the whole roster, also from those silent on this node. */
  readonly size: number;
  /** Indices of the voices heard on this node. */
  readonly heard: Int32Array;
  readonly levels: Float64Array;
  /** How much each level counts within its voice, and each voice of the roster within the group. */
  readonly weights: Float64Array;
  readonly voiceWeights: Float64Array;
  /** How much the group counts beside the others. */
  readonly weight: number;
  /** Where the levels of each voice of the roster begin, how many there are, and how many a resample draws. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  readonly sizes: Int32Array;
  /** Standard deviation of the error of one drawn answer of each voice, in levels. */
  readonly errors: Float64Array;
};

function sampleOf({ voices }: PanelGroup, roster: Roster, likeness: Likeness): Sample {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const rows = roster.voices.map((id) => byId.get(id) ?? silent(id));
  const counts = Int32Array.from(rows, ({ levels }) => levels.length);
  const starts = new Int32Array(rows.length);
  const error =
    voices.length < 3 ? answerError * errorShare(voices.length, likeness.respondent, rows.length) : 0;
  for (let at = 1; at < rows.length; at++) starts[at] = wholeAt(starts, at - 1) + wholeAt(counts, at - 1);
  return {
    picks: roster.picks,
    size: resampleSize(rows.length),
    heard: Int32Array.from(rows.flatMap((row, at) => (row.levels.length > 0 ? [at] : []))),
    levels: Float64Array.from(rows.flatMap((row) => row.levels)),
    weights: Float64Array.from(rows.flatMap((row) => row.weights)),
    voiceWeights: Float64Array.from(rows, voiceWeight),
    weight: mean(voices.map(voiceWeight)),
    starts,
    counts,
    sizes: counts.map(resampleSize),
    errors: Float64Array.from(rows, (row) => error * errorShare(row.levels.length, likeness.item)),
  };
}

function silent(id: string): PanelVoice {
  return { id, levels: [], weights: [] };
}

/**
 * Mean level of the drawn voices; where all of them are silent on this node, of one that is not. One loop, because it
 * runs for hardly longer than the engine takes to compile it: calls inside would be compiled one after the other.
 */
function drawGroup(sample: Sample, resample: number, draws: Draws): number {
  const { picks, size, heard, levels, weights, voiceWeights, starts, counts, sizes, errors } = sample;
  const start = resample * size;
  let sum = 0;
  let spoken = 0;
  for (let turn = 0; turn < size || spoken === 0; turn++) {
    const voice = turn < size ? wholeAt(picks, start + turn) : wholeAt(heard, drawIndex(draws, heard.length));
    const count = wholeAt(counts, voice);
    if (count === 0) continue;
    const first = wholeAt(starts, voice);
    const drawn = wholeAt(sizes, voice);
    const error = realAt(errors, voice);
    let levelSum = 0;
    let weightSum = 0;
    for (let draw = 0; draw < drawn; draw++) {
      const at = count === 1 ? first : first + drawIndex(draws, count);
      const level = realAt(levels, at);
      const weight = realAt(weights, at);
      levelSum +=
        weight * (error === 0 ? level : Math.min(4, Math.max(0, level + error * drawNormal(draws))));
      weightSum += weight;
    }
    const weight = realAt(voiceWeights, voice);
    sum += weight * (levelSum / weightSum);
    spoken += weight;
  }
  return sum / spoken;
}
