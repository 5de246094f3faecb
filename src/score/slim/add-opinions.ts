import { numberAt } from '../../numbers/number-at.ts';
import { addVoice, cellOf } from './add-voice.ts';
import type { Standing } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';

/** One respondent's opinions: in each group of each node, one voice with their mean level. */
export function addOpinions(plan: SlimPlan, tally: Tally, standing: ReadonlyMap<number, Standing>): void {
  const heard = new Map<number, { twice: number; answers: number }>();
  for (const { question, twice, group } of standing.values()) {
    if (numberAt(plan.metricOf, question) >= 0) continue;
    const cell = cellOf(plan, question, group);
    const own = heard.get(cell) ?? { twice: 0, answers: 0 };
    heard.set(cell, own);
    own.twice += twice;
    own.answers += 1;
  }
  for (const [cell, { twice, answers }] of heard) addVoice(tally, cell, twice / 2 / answers);
}
