import type { Kit, Level, Metric, Question } from '../model/kit.ts';
import type { AnswerValue } from '../model/sheet.ts';

/**
 * The level (0…4, 4 healthy) an answer to a question stands for; a figure given as a range earns the mean of its
 * two ends. `undefined` for free words and for values of another kind than the question's.
 */
export function levelOf(kit: Kit, question: Question, value: AnswerValue): number | undefined {
  const { form } = question;
  switch (form.kind) {
    case 'levels':
      return value.kind === 'level' ? value.level : undefined;
    case 'yes-no':
      return value.kind === 'yes-no' ? levelOfYes(value.yes, form.healthy) : undefined;
    case 'choice':
      return value.kind === 'option'
        ? form.options.find((option) => option.id === value.option)?.level
        : undefined;
    case 'metric':
      return levelOfFigure(
        kit.metrics.find((metric) => metric.id === form.metric),
        value,
      );
    case 'recommend':
      return value.kind === 'recommend'
        ? cutsReached(kit.parameters.recommendCuts, value.score, 'high')
        : undefined;
    case 'text':
      return undefined;
  }
}

function levelOfYes(yes: boolean, healthy: 'yes' | 'no'): Level {
  return yes === (healthy === 'yes') ? 4 : 0;
}

function levelOfFigure(metric: Metric | undefined, value: AnswerValue): number | undefined {
  if (metric === undefined) return undefined;
  const reached = (figure: number): number => cutsReached(metric.thresholds, figure, metric.better);
  if (value.kind === 'figure') return reached(value.value);
  return value.kind === 'between' ? (reached(value.from) + reached(value.to)) / 2 : undefined;
}

function cutsReached(cuts: readonly number[], figure: number, better: Metric['better']): number {
  return cuts.filter((cut) => (better === 'high' ? figure >= cut : figure <= cut)).length;
}
