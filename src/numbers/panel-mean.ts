import { mean } from './mean.ts';
import { numberAt } from './number-at.ts';
import { weightedMean } from './weighted-mean.ts';
import type { Panel, PanelVoice } from './panels-of.ts';

/**
 * Mean level (0…4) of a panel by how well it is seen: first within each respondent, then within each role group, then
 * across groups. A respondent weighs as much as its answers do on average, a group as much as its respondents do, so
 * that many people who see little do not outvote one who sees it well.
 */
export function panelMean(panel: Panel): number {
  return weightedMean(
    panel.map(({ voices }) => ({ value: groupMean(voices), weight: mean(voices.map(voiceWeight)) })),
  );
}

/** Mean level of one role group. */
export function groupMean(voices: readonly PanelVoice[]): number {
  return weightedMean(voices.map((voice) => ({ value: voiceMean(voice), weight: voiceWeight(voice) })));
}

/** Mean level of one respondent. */
export function voiceMean({ levels, weights }: PanelVoice): number {
  return weightedMean(levels.map((value, at) => ({ value, weight: numberAt(weights, at) })));
}

/** How much one respondent counts beside others of the group. */
export function voiceWeight({ weights }: PanelVoice): number {
  return mean(weights);
}
