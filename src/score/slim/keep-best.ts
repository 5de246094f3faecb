import { compareText } from '../../numbers/compare-text.ts';
import { shortAt } from '../../numbers/number-at.ts';
import type { SlimFigure } from './slim-figure.ts';
import type { SlimPlan } from './slim-plan.ts';

/**
 * Keeps of each metric on each node one figure: the best evidence, then the latest, then that of the first respondent
 * and question by id. Respondents come in order of id.
 */
export function keepBest(plan: SlimPlan, best: Map<number, SlimFigure>, own: readonly SlimFigure[]): void {
  for (const figure of own) {
    const { question } = figure;
    const key = shortAt(plan.nodeOf, question) * plan.kit.metrics.length + shortAt(plan.metricOf, question);
    const before = best.get(key);
    if (before === undefined || isBetter(plan, figure, before)) best.set(key, figure);
  }
}

function isBetter(plan: SlimPlan, one: SlimFigure, other: SlimFigure): boolean {
  if (one.evidence !== other.evidence) return one.evidence < other.evidence;
  if (one.date !== other.date) return one.date > other.date;
  return one.respondent === other.respondent && compareText(idOf(plan, one), idOf(plan, other)) < 0;
}

function idOf({ kit }: SlimPlan, { question }: SlimFigure): string {
  return String(kit.questions[question]?.id);
}
