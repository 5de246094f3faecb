import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';

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
  const panels = gather(heard, ({ node }) => node);
  return new Map([...panels].map(([node, own]) => [node, panelOf(own)]));
}

function panelOf(readings: readonly Reading[]): Panel {
  return [...gather(readings, ({ group }) => group)].map(([group, spoken]) => ({
    group,
    voices: [...gather(spoken, voiceIdOf)].map(([id, own]) => ({
      id,
      levels: own.map(({ level }) => level),
      weights: own.map(({ visibility }) => (group === figureGroup ? 1 : visibility)),
    })),
  }));
}

function voiceIdOf({ group, question, respondent }: Reading): string {
  return group === figureGroup ? question : respondent;
}

function gather(
  readings: readonly Reading[],
  keyOf: (reading: Reading) => string,
): ReadonlyMap<string, readonly Reading[]> {
  const gathered = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const own = gathered.get(key);
    if (own === undefined) gathered.set(key, [reading]);
    else own.push(reading);
  }
  return gathered;
}
