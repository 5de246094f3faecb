import type { Kit, Question } from '../model/kit.ts';
import type { AnswerValue } from '../model/sheet.ts';
import { sayNumber } from '../text/say-number.ts';
import { withUnit } from '../text/with-unit.ts';

/** The words a respondent chose: the level's own text, the option's title, the figure with its unit. */
export function saidOf(kit: Kit, question: Question, value: AnswerValue): string {
  switch (value.kind) {
    case 'level':
      return levelWords(question, value.level);
    case 'yes-no':
      return value.yes ? 'Yes' : 'No';
    case 'option':
      return optionTitle(question, value.option);
    case 'figure':
      return withUnit(sayFigure(value.value), unitOf(kit, question));
    case 'between':
      return withUnit(`${sayFigure(value.from)} to ${sayFigure(value.to)}`, unitOf(kit, question));
    case 'recommend':
      return `${String(value.score)} of 10`;
    case 'text':
      return value.text;
  }
}

function levelWords({ form }: Question, level: number): string {
  const words: Readonly<Record<number, string>> = form.kind === 'levels' ? form.levels : {};
  return words[level] ?? `Level ${sayNumber(level, 1)}`;
}

function optionTitle({ form }: Question, option: string): string {
  const options = form.kind === 'choice' ? form.options : [];
  return options.find(({ id }) => id === option)?.title ?? option;
}

function unitOf(kit: Kit, { form }: Question): string {
  const metric = form.kind === 'metric' ? form.metric : undefined;
  return kit.metrics.find(({ id }) => id === metric)?.unit ?? '';
}

/** A figure is quoted as it was given, but never with the tail of a binary fraction. */
function sayFigure(value: number): string {
  return sayNumber(value, 3);
}
