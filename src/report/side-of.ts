import type { SideEntry } from '../model/disagreement-section.ts';
import type { Voice } from '../model/root-cause-section.ts';
import type { GroupScore } from '../model/scorecard.ts';
import type { Case } from './case-of.ts';
import { voicesOf } from './voices-of.ts';

export type Spot = { readonly node: string; readonly question: string | undefined };

/** One side of a difference: who it is, how they rate it, and what they chose at that question, or at their first. */
export function sideOf(
  given: Case,
  { node, question }: Spot,
  { group, mean, respondents }: GroupScore,
): SideEntry {
  const readings = given.readingsOn(node).filter((reading) => reading.group === group);
  const chosen = given.questions.get(question ?? readings[0]?.question ?? '');
  const own = readings.filter((reading) => reading.question === chosen?.id);
  const voices = chosen === undefined ? [] : voicesOf(given, chosen, own);
  return {
    role: group,
    group: given.titleOf(respondents === 1 ? 'role' : 'plural', group),
    ...(respondents === 1 ? sourceIn(voices) : {}),
    mean,
    respondents,
    said: [...new Set(voices.map((voice) => voice.said))],
  };
}

/** Who the single voice is, if it has a name that may be told. */
function sourceIn(voices: readonly Voice[]): Pick<SideEntry, 'source'> {
  const [person] = voices.filter(({ named }) => named);
  return person === undefined ? {} : { source: person.who };
}
