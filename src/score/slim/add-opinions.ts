import { numberAt } from '../../numbers/number-at.ts';
import { addVoice, cellOf } from './add-voice.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';

/** One respondent's opinions: in each group of each node, one voice with their mean level. */
export function addOpinions(plan: SlimPlan, tally: Tally, standing: ReadonlyMap<number, Standing>): void {
  const heard = new Map<number, { sum: number; weight: number; answers: number }>();
  for (const { question, twice, group, weight } of standing.values()) {
    if (weight === 0 || numberAt(plan.metricOf, question) >= 0) continue;
    const cell = cellOf(plan, question, group);
    const own = heard.get(cell) ?? { sum: 0, weight: 0, answers: 0 };
    heard.set(cell, own);
    own.sum += (twice / 2) * weight;
    own.weight += weight;
    own.answers += 1;
  }
  for (const [cell, { sum, weight, answers }] of heard)
    addVoice(tally, cell, { level: sum / weight, weight: weight / answers });
}
