import type { Parameters } from '../model/kit.ts';
import { drawIndex, drawNormal, type Draws } from '../numbers/draws-of.ts';
import { mean } from '../numbers/mean.ts';
import { realAt, wholeAt } from '../numbers/number-at.ts';
import { errorShare, resampleSize } from '../numbers/resample-size.ts';
import { voiceWeight } from './panel-mean.ts';
import type { Panel, PanelGroup, PanelVoice } from './panels-of.ts';
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

/** One group's answers, laid out flat for the loops below. */
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
  /** Mean of each level by itself: the level, but for the last digit. */
  readonly alone: Float64Array;
  /** How much the group counts beside the others. */
  readonly weight: number;
  /** Where the levels of each voice of the roster begin, and how many there are. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  /** Standard deviation of the error of one drawn answer of each voice, in levels. */
  readonly errors: Float64Array;
};

function sampleOf({ voices }: PanelGroup, roster: Roster, likeness: Likeness): Sample {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const rows = roster.voices.map((id) => byId.get(id) ?? silent(id));
  const counts = Int32Array.from(rows, ({ levels }) => levels.length);
  const starts = new Int32Array(rows.length);
  const error = voices.length < 3 ? 0.8 * errorShare(rows.length, likeness.respondent) : 0;
  for (let at = 1; at < rows.length; at++) starts[at] = wholeAt(starts, at - 1) + wholeAt(counts, at - 1);
  const levels = Float64Array.from(rows.flatMap((row) => row.levels));
  const weights = Float64Array.from(rows.flatMap((row) => row.weights));
  return {
    picks: roster.picks,
    size: resampleSize(rows.length),
    heard: Int32Array.from(rows.flatMap((row, at) => (row.levels.length > 0 ? [at] : []))),
    levels,
    weights,
    alone: levels.map((level, at) => (realAt(weights, at) * level) / realAt(weights, at)),
    voiceWeights: Float64Array.from(rows, voiceWeight),
    weight: mean(voices.map(voiceWeight)),
    starts,
    counts,
    errors: Float64Array.from(rows, (row) => error * errorShare(row.levels.length, likeness.item)),
  };
}

function silent(id: string): PanelVoice {
  return { id, levels: [], weights: [] };
}

/** Mean level of the drawn voices; where all of them are silent on this node, of one that is not. */
function drawGroup(sample: Sample, resample: number, draws: Draws): number {
  const { picks, size, counts, heard, voiceWeights } = sample;
  let sum = 0;
  let spoken = 0;
  const end = (resample + 1) * size;
  for (let at = resample * size; at < end; at++) {
    const voice = wholeAt(picks, at);
    if (wholeAt(counts, voice) === 0) continue;
    const weight = realAt(voiceWeights, voice);
    sum += weight * drawVoice(sample, voice, draws);
    spoken += weight;
  }
  if (spoken > 0) return sum / spoken;
  return drawVoice(sample, wholeAt(heard, drawIndex(draws, heard.length)), draws);
}

function drawVoice(
  { levels, weights, alone, starts, counts, errors }: Sample,
  voice: number,
  draws: Draws,
): number {
  const start = wholeAt(starts, voice);
  const count = wholeAt(counts, voice);
  const error = realAt(errors, voice);
  const size = resampleSize(count);
  // Most voices gave one answer or two, of which one is drawn.
  if (size === 1 && error === 0) return realAt(alone, count === 1 ? start : start + drawIndex(draws, count));
  let sum = 0;
  let total = 0;
  for (let drawn = 0; drawn < size; drawn++) {
    const at = count === 1 ? start : start + drawIndex(draws, count);
    const level = realAt(levels, at);
    const weight = realAt(weights, at);
    sum += weight * (error === 0 ? level : Math.min(4, Math.max(0, level + error * drawNormal(draws))));
    total += weight;
  }
  return sum / total;
}
