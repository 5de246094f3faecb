import type { FigureConflictEntry, FigureEntry } from '../model/disagreement-section.ts';
import type { Question } from '../model/kit.ts';
import { quoted } from '../text/quoted.ts';
import { sayList } from '../text/say-list.ts';
import type { Case } from './case-of.ts';
import { figureEntry } from './figure-entry.ts';
import type { GivenFigure } from './figure-entry.ts';
import { questionsForFigure } from './questions-for-figure.ts';
import { rangeOf } from './range-of.ts';
import type { Range } from './range-of.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * Metrics for which people entered figures on one point that do not go together, through whichever question, in the
 * order of the questions that count: ranges that do not meet, and either another level or more than a tenth apart.
 */
export function composeConflicts(given: Case): readonly FigureConflictEntry[] {
  return given.kit.questions.flatMap((question) => {
    const entered = questionsForFigure(given, question).flatMap((each) => enteredFor(given, each));
    return conflictEntry(given, question, entered);
  });
}

function enteredFor(given: Case, question: Question): readonly Entered[] {
  return given.answersTo(question.id).flatMap(({ respondent, answer, date, unheard }) => {
    if (answer.state !== 'answered' || unheard !== undefined) return [];
    const { value, evidence } = answer;
    return enteredAs(given, question, { respondent, value, evidence, date });
  });
}

type Entered = { readonly figure: FigureEntry; readonly range: Range };

/** Nothing where it is no figure or may not be shown. */
function enteredAs(given: Case, question: Question, entry: GivenFigure): readonly Entered[] {
  const figure = figureEntry(given, question, entry);
  const range = rangeOf(entry.value);
  return figure === undefined || range === undefined ? [] : [{ figure, range }];
}

function isApart(one: Entered, other: Entered): boolean {
  const [low, high] = one.range[0] <= other.range[0] ? [one.range, other.range] : [other.range, one.range];
  const distance = high[0] - low[1];
  const isFar = distance > Math.max(Math.abs(low[1]), Math.abs(high[0])) * negligible;
  return distance > 0 && (isFar || one.figure.level !== other.figure.level);
}

const negligible = 0.1;

function conflictEntry(
  given: Case,
  question: Question,
  entered: readonly Entered[],
): readonly FigureConflictEntry[] {
  const [own] = given
    .readingsOf(question.id)
    .slice(0, 1)
    .flatMap((reading) => enteredAs(given, question, reading));
  if (own === undefined) return [];
  const kept = own.figure;
  const others = entered.filter((other) => isApart(own, other)).map(({ figure }) => figure);
  if (others.length === 0) return [];
  const { id, node } = question;
  return [
    {
      id: `conflict:${id}`,
      node,
      question: id,
      title: kept.metric,
      kept,
      others: sortedBy(others, ({ said, who, date }) => [said, who, date]),
      summary: { id: `conflict.${id}.summary`, text: summaryOf(kept, others) },
    },
  ];
}

function summaryOf(kept: FigureEntry, others: readonly FigureEntry[]): string {
  const said = others.map((other) => `${other.said} from ${other.who}`).toSorted();
  return `${quoted(kept.metric)} was entered more than once: ${kept.said} from ${kept.who} counts; against it stand ${sayList(said)}. Find out which is right.`;
}
