import { numberAt } from '../../numbers/number-at.ts';
import { compareText } from '../compare-text.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Standing } from './standing.ts';

/**
 * Keeps of each metric on each node one figure: the best evidence, then the latest, then that of the first respondent
 * and question by id. Respondents come in order of id.
 */
export function keepBest(
  plan: SlimPlan,
  figures: Map<number, Standing>,
  standing: ReadonlyMap<number, Standing>,
): void {
  for (const figure of standing.values()) {
    const { question } = figure;
    const metric = numberAt(plan.metricOf, question);
    if (metric < 0) continue;
    const key = numberAt(plan.nodeOf, question) * plan.kit.metrics.length + metric;
    const best = figures.get(key);
    if (best === undefined || isBetter(plan, figure, best)) figures.set(key, figure);
  }
}

function isBetter(plan: SlimPlan, one: Standing, other: Standing): boolean {
  if (one.evidence !== other.evidence) return one.evidence < other.evidence;
  if (one.date !== other.date) return one.date > other.date;
  return one.respondent === other.respondent && compareText(idOf(plan, one), idOf(plan, other)) < 0;
}

function idOf({ kit }: SlimPlan, { question }: Standing): string {
  return String(kit.questions[question]?.id);
}
