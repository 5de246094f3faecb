import { realAt, shortAt } from '../../numbers/number-at.ts';
import { addVoice, cellOf } from './add-voice.ts';
import type { Opinions } from './opinions.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { WorkSpace } from './work-space.ts';
import { fate } from './tally.ts';

/**
 * One respondent's opinions on these questions, in the order of the answers: in each group of each node, one voice with
 * their mean level.
 */
export function addOpinions(
  plan: SlimPlan,
  { tally, opinions }: WorkSpace,
  questions: readonly number[],
): void {
  const { twice, groups, weights } = opinions;
  for (const question of questions) {
    const weight = realAt(weights, question);
    if (weight === 0) continue;
    addToCell(opinions, cellOf(plan, question, shortAt(groups, question)), {
      level: shortAt(twice, question) / 2,
      weight,
    });
    tally.fates[question] = shortAt(tally.fates, question) | fate.answered;
  }
  for (const question of questions) speak(tally, opinions, cellOf(plan, question, shortAt(groups, question)));
}

type Said = { readonly level: number; readonly weight: number };

function addToCell({ sums, totals, answers }: Opinions, cell: number, { level, weight }: Said): void {
  sums[cell] = realAt(sums, cell) + level * weight;
  totals[cell] = realAt(totals, cell) + weight;
  answers[cell] = realAt(answers, cell) + 1;
}

function speak(tally: WorkSpace['tally'], { sums, totals, answers }: Opinions, cell: number): void {
  const total = realAt(totals, cell);
  if (total === 0) return;
  addVoice(tally, cell, { level: realAt(sums, cell) / total, weight: total / realAt(answers, cell) });
  sums[cell] = 0;
  totals[cell] = 0;
  answers[cell] = 0;
}
