import type { Report } from '../../../src/model/report.ts';
import type { ScoreValue } from '../../../src/model/scorecard.ts';
import { wholePercents } from '../../../src/numbers/whole-percents.ts';
import { printedFrom } from './printed.ts';
import type { Printed } from './printed.ts';

/** What every page has to print, worked out anew from the numbers of the JSON page. */
export function printedByReport(json: string): Printed {
  const report = JSON.parse(json) as Report;
  const { health, rootCauses, plan, disagreements } = report;
  const causes = [...rootCauses.causes, ...rootCauses.runnersUp];
  return printedFrom([
    ...health.domains.map(({ title, value, capabilities }) => {
      const scored = capabilities.filter((each) => each.value.state === 'assessed').length;
      return [`score: ${title}`, words(scoreWords(value), scored, capabilities.length)] as const;
    }),
    ['score: The whole', words(scoreWords(health.overall), scoreWords(health.plain, false))] as const,
    ...health.troubles.map(({ title, value }) => [`score: ${title}`, scoreWords(value)] as const),
    ...health.domains.flatMap(({ capabilities }) =>
      capabilities.map(({ title, value }) => [`capability: ${title}`, scoreWords(value)] as const),
    ),
    ...causes.map((cause) => [`cause: ${cause.fault}`, causeWords(cause)] as const),
    ...plan.steps.map(
      ({ title, phase, effort, dueDays }) =>
        [`step: ${title}`, words(phase, rounded(effort, 1), dueDays)] as const,
    ),
    ...plan.alternatives.map(
      ({ title, effort }) => [`next: ${title}`, effort === 1 ? 'one' : rounded(effort, 1)] as const,
    ),
    ...disagreements.views.map((view) => [`view: ${view.title}`, viewWords(report, view)] as const),
    ...disagreements.splits.slice(0, 3).map(({ title, sides = [] }) => {
      return [`split: ${title}`, words(...sides.map(({ mean }) => rounded(mean, 1)).toSorted())] as const;
    }),
  ]);
}

type View = Report['disagreements']['views'][number];

function viewWords({ disagreements }: Report, { cells, figure }: View): string {
  const levels = disagreements.groups.map(({ role }) => {
    const cell = cells.find((each) => each.role === role);
    return cell === undefined ? '-' : cell.state === 'withheld' ? 'few' : rounded(cell.mean, 1);
  });
  return words(...levels, figure === undefined ? '-' : rounded(figure, 1));
}

type Cause = Report['rootCauses']['causes'][number];

function causeWords({ ownFault, inherited, belief, shares }: Cause): string {
  const back = shares.relapse < 0.005 ? [] : [shares.relapse];
  const relief = [shares.durable, shares.immediate, ...back];
  return words(
    ...wholePercents([ownFault, inherited, 1 - belief]).map(String),
    ...relief.map((share) => rounded(share * 100)),
  );
}

/** Score and range; nothing where there is no score. */
function scoreWords(value: ScoreValue, range = true): string {
  if (value.state === 'not-assessed') return '';
  const ends = range && value.interval !== undefined ? [value.interval.low, value.interval.high] : [];
  return words(...[value.score, ...ends].map((each) => rounded(each)));
}

function words(...parts: readonly (string | number)[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Half away from zero, to so many decimals, by the text of the number instead of by arithmetic on it. */
function rounded(value: number, decimals = 0): string {
  const shifted = Math.floor(Math.abs(value) * 10 ** decimals + 0.5) / 10 ** decimals;
  return `${value < 0 && shifted > 0 ? '-' : ''}${String(shifted)}`;
}
