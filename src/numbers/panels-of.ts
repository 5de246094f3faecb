import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { groupedBy } from './grouped-by.ts';

/** Levels (0…4) of one node by role group. */
export type Panel = readonly PanelGroup[];

export type PanelGroup = { readonly group: string; readonly voices: readonly PanelVoice[] };

/** One respondent; among the figures one figure, because it does not matter who entered it. */
export type PanelVoice = {
  readonly id: string;
  readonly levels: readonly number[];
  /** How much each of the levels counts, more than 0; a figure always 1. */
  readonly weights: readonly number[];
};

/**
 * Who said what on each node, in the order of the readings; what nobody could see is left out. Nodes without any
 * reading are not in the map.
 */
export function panelsOf(readings: readonly Reading[]): ReadonlyMap<string, Panel> {
  const heard = readings.filter(({ visibility }) => visibility > 0);
  const panels = groupedBy(heard, ({ node }) => node);
  return new Map([...panels].map(([node, own]) => [node, panelOf(own)]));
}

function panelOf(readings: readonly Reading[]): Panel {
  return [...groupedBy(readings, ({ group }) => group)].map(([group, spoken]) => ({
    group,
    voices: [...groupedBy(spoken, voiceIdOf)].map(([id, own]) => ({
      id,
      levels: own.map(({ level }) => level),
      weights: own.map(({ visibility }) => (group === figureGroup ? 1 : visibility)),
    })),
  }));
}

function voiceIdOf({ group, question, respondent }: Reading): string {
  return group === figureGroup ? question : respondent;
}
