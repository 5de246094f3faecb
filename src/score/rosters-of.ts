import { compareText } from '../numbers/compare-text.ts';
import { drawIndex, drawsOf } from '../numbers/draws-of.ts';
import { resampleSize } from '../numbers/resample-size.ts';
import type { Panel } from '../numbers/panels-of.ts';

/** The voices of one role group over all nodes, and which of them each resample draws. */
export type Roster = {
  readonly group: string;
  /** Ids, ordered. */
  readonly voices: readonly string[];
  /** Indices into the voices, as many for each resample as its size; one resample after the other. */
  readonly picks: Int32Array;
};

/**
 * Draws the voices of every group once for the whole assessment, so that a person who is left out of a resample is
 * left out on every node, and what one person's mood does to many scores stays visible in the domains.
 */
export function rostersOf(
  panels: ReadonlyMap<string, Panel>,
  resamples: number,
  seed: string,
): readonly Roster[] {
  const members = new Map<string, Set<string>>();
  for (const { group, voices } of [...panels.values()].flat()) {
    const own = members.get(group) ?? new Set<string>();
    for (const { id } of voices) own.add(id);
    members.set(group, own);
  }
  return [...members].map(([group, ids]) => {
    const voices = [...ids].sort(compareText);
    return { group, voices, picks: picksOf(voices.length, resamples, `${seed}\ngroup\n${group}`) };
  });
}

function picksOf(voices: number, resamples: number, seed: string): Int32Array {
  const draws = drawsOf(seed);
  const picks = new Int32Array(resampleSize(voices) * resamples);
  for (let at = 0; at < picks.length; at++) picks[at] = drawIndex(draws, voices);
  return picks;
}
