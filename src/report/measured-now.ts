import { compareFigures } from '../numbers/compare-figures.ts';
import { panelMean } from '../numbers/panel-mean.ts';
import { panelsOf } from '../numbers/panels-of.ts';
import type { Case } from './case-of.ts';
import { rangeOf } from './range-of.ts';
import { showingOf } from './showing-of.ts';

/** What a prediction is about, where it stands, and in what it is counted. */
export type Measured = {
  readonly kind: 'metric' | 'question' | 'node';
  readonly title: string;
  readonly unit: string;
  readonly value?: number;
};

/**
 * Where a figure (in its unit), a question or a node (in levels, 0…4) stands. A question some of whose answers may
 * not be shown has no value here either.
 */
export function measuredNow(given: Case, id: string): Measured {
  const metric = given.kit.metrics.find((each) => each.id === id);
  if (metric !== undefined) {
    return { kind: 'metric', title: metric.title, unit: metric.unit, ...valueIn(figureOf(given, id)) };
  }
  const question = given.questions.get(id);
  if (question !== undefined) {
    return { kind: 'question', title: question.ask, unit: 'levels', ...valueIn(levelOf(given, id)) };
  }
  const { value } = given.scoreOf(id);
  const level = value.state === 'assessed' ? value.score / 25 : undefined;
  return { kind: 'node', title: given.titleOf('node', id), unit: 'levels', ...valueIn(level) };
}

function valueIn(value: number | undefined): { readonly value?: number } {
  return value === undefined ? {} : { value };
}

/** The middle of the figure of a metric that counts before all others, on whichever point. */
function figureOf(given: Case, metric: string): number | undefined {
  const readings = given.scorecard.readings.filter(({ question }) => {
    const form = given.questions.get(question)?.form;
    return form?.kind === 'metric' && form.metric === metric;
  });
  const [reading] = readings.toSorted(compareFigures);
  const range = reading && rangeOf(reading.value);
  return range && (range[0] + range[1]) / 2;
}

/** The mean level of a question, as in the score of a point it alone asks about. */
function levelOf(given: Case, id: string): number | undefined {
  const question = given.questions.get(id);
  const readings = given.readingsOf(id);
  const hidden = readings.some(
    ({ respondent }) => question === undefined || showingOf(given, question, respondent).kind === 'withheld',
  );
  const [panel] = panelsOf(readings).values();
  return panel === undefined || hidden ? undefined : panelMean(panel);
}
