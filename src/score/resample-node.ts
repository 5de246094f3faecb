import type { Draws } from '../numbers/draws-of.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { Panel, PanelGroup } from './panels-of.ts';
import type { Roster } from './rosters-of.ts';

/**
 * Scores (0…100) of one node under resampling: voices within role groups as the rosters drew them, then answers
 * within each voice. In groups of fewer than three voices, whose spread nobody can see, every answer gets a normal
 * error of 0.8 levels.
 */
export function resampleNode(
  panel: Panel,
  rosters: readonly Roster[],
  { resamples, draws }: { readonly resamples: number; readonly draws: Draws },
): Float64Array {
  const samples = panel.flatMap((group) =>
    rosters.filter(({ group: own }) => own === group.group).map((roster) => sampleOf(group, roster)),
  );
  const scores = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0;
    for (const sample of samples) sum += drawGroup(sample, resample, draws);
    scores[resample] = (sum / samples.length) * 25;
  }
  return scores;
}

/** One group's answers, laid out flat for the loops below. */
type Sample = {
  readonly picks: Int32Array;
  /** Voices of the whole roster, also those silent on this node. */
  readonly size: number;
  /** Indices of the voices heard on this node. */
  readonly heard: Int32Array;
  readonly levels: Float64Array;
  /** Where the levels of each voice of the roster begin, and how many there are. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  /** Standard deviation of the error of one answer, in levels. */
  readonly error: number;
};

function sampleOf({ voices }: PanelGroup, roster: Roster): Sample {
  const levels = new Map(voices.map((voice) => [voice.id, voice.levels]));
  const rows = roster.voices.map((id) => levels.get(id) ?? []);
  const counts = Int32Array.from(rows, (row) => row.length);
  const starts = new Int32Array(rows.length);
  for (let at = 1; at < rows.length; at++) starts[at] = numberAt(starts, at - 1) + numberAt(counts, at - 1);
  return {
    picks: roster.picks,
    size: rows.length,
    heard: Int32Array.from(rows.flatMap((row, at) => (row.length > 0 ? [at] : []))),
    levels: Float64Array.from(rows.flat()),
    starts,
    counts,
    error: voices.length < 3 ? 0.8 : 0,
  };
}

/** Mean level of the drawn voices; where all of them are silent on this node, of one that is not. */
function drawGroup(sample: Sample, resample: number, draws: Draws): number {
  const { picks, size, counts, heard } = sample;
  let sum = 0;
  let spoken = 0;
  for (let at = resample * size; at < (resample + 1) * size; at++) {
    const voice = numberAt(picks, at);
    if (numberAt(counts, voice) === 0) continue;
    sum += drawVoice(sample, voice, draws);
    spoken++;
  }
  if (spoken > 0) return sum / spoken;
  return drawVoice(sample, numberAt(heard, draws.index(heard.length)), draws);
}

function drawVoice({ levels, starts, counts, error }: Sample, voice: number, draws: Draws): number {
  const start = numberAt(starts, voice);
  const count = numberAt(counts, voice);
  let sum = 0;
  for (let drawn = 0; drawn < count; drawn++) {
    const level = numberAt(levels, count === 1 ? start : start + draws.index(count));
    sum += error === 0 ? level : Math.min(4, Math.max(0, level + error * draws.normal()));
  }
  return sum / count;
}
