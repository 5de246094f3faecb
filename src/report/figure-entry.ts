import { levelOf } from '../condition/level-of.ts';
import type { FigureEntry } from '../model/disagreement-section.ts';
import type { Metric, Question } from '../model/kit.ts';
import type { AnswerValue, Evidence } from '../model/sheet.ts';
import { sayLevel } from '../text/say-level.ts';
import type { Case } from './case-of.ts';
import { saidOf } from './said-of.ts';
import { showingOf } from './showing-of.ts';

export type GivenFigure = {
  readonly respondent: string;
  readonly value: AnswerValue;
  readonly evidence?: Evidence | undefined;
  readonly date: string;
};

/** A hard figure with its source; none where it may not be shown, or is no figure of a metric. */
export function figureEntry(
  given: Case,
  question: Question,
  { respondent, value, evidence, date }: GivenFigure,
): FigureEntry | undefined {
  const metric = metricOf(given, question);
  const level = levelOf(given.kit, question, value);
  const showing = showingOf(given, question, respondent);
  if (metric === undefined || level === undefined || showing.kind === 'withheld') return undefined;
  return {
    about: question.node,
    question: question.id,
    metric: metric.title,
    said: saidOf(given.kit, question, value),
    level,
    meaning: sayLevel(level),
    who: showing.kind === 'named' ? `${showing.who} (${showing.role})` : showing.who,
    ...(evidence === undefined ? {} : { evidence }),
    date,
  };
}

/** The metric a question asks for. */
function metricOf({ kit }: Case, { form }: Question): Metric | undefined {
  return form.kind === 'metric' ? kit.metrics.find(({ id }) => id === form.metric) : undefined;
}
