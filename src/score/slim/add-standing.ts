import { numberAt } from '../../numbers/number-at.ts';
import { compareText } from '../compare-text.ts';
import type { Standing } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';

type ByQuestion = ReadonlyMap<number, Standing>;

/** One respondent's opinions: in each group of each node, one voice with their mean level. */
export function addOpinions(plan: SlimPlan, tally: Tally, standing: ByQuestion): void {
  const heard = new Map<number, { twice: number; answers: number }>();
  for (const { question, twice, group } of standing.values()) {
    if (isFigure(plan, question)) continue;
    const cell = cellOf(plan, question, group);
    const own = heard.get(cell);
    if (own === undefined) heard.set(cell, { twice, answers: 1 });
    else {
      own.twice += twice;
      own.answers += 1;
    }
  }
  for (const [cell, { twice, answers }] of heard) addVoice(tally, cell, twice / 2 / answers);
}

/**
 * Keeps of each metric on each node one figure: the best evidence, then the latest, then that of the first respondent
 * and question by id. Respondents come in order of id.
 */
export function keepBest(plan: SlimPlan, figures: Map<number, Standing>, standing: ByQuestion): void {
  for (const figure of standing.values()) {
    const { question } = figure;
    if (!isFigure(plan, question)) continue;
    const key = numberAt(plan.nodeOf, question) * plan.kit.metrics.length + numberAt(plan.metricOf, question);
    const best = figures.get(key);
    if (best === undefined || isBetter(plan, figure, best)) figures.set(key, figure);
  }
}

/** Each figure is a voice of its own. */
export function addFigures(plan: SlimPlan, tally: Tally, figures: ByQuestion): void {
  for (const { question, twice, group } of figures.values()) {
    addVoice(tally, cellOf(plan, question, group), twice / 2);
  }
}

function isBetter(plan: SlimPlan, one: Standing, other: Standing): boolean {
  if (one.evidence !== other.evidence) return one.evidence < other.evidence;
  if (one.date !== other.date) return one.date > other.date;
  return one.respondent === other.respondent && compareText(idOf(plan, one), idOf(plan, other)) < 0;
}

function idOf({ kit }: SlimPlan, { question }: Standing): string {
  return kit.questions[question]?.id ?? '';
}

function isFigure({ metricOf }: SlimPlan, question: number): boolean {
  return numberAt(metricOf, question) >= 0;
}

function cellOf({ nodeOf, groups }: SlimPlan, question: number, group: number): number {
  return numberAt(nodeOf, question) * groups.length + group;
}

function addVoice({ sums, voices }: Tally, cell: number, level: number): void {
  sums[cell] = numberAt(sums, cell) + level;
  voices[cell] = numberAt(voices, cell) + 1;
}
