import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Kit, Question } from '../../src/model/kit.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import { aReading, aScorecard } from './a-scorecard.ts';

type Trial = {
  readonly readings: readonly Reading[];
  /** Those that still count after the answer. */
  readonly kept: readonly Reading[];
  readonly visibility?: number;
};

/** The five answers of one more respondent with their chances, and what the best fix is worth on average. */
export type Tried = {
  readonly after: readonly { readonly chance: number; readonly readings: readonly Reading[] }[];
  /** If it is chosen after the answer. */
  readonly best: number;
  /** If it is chosen before. */
  readonly averaged: number;
};

/** What five whole diagnoses gain, one for each answer of one more respondent. */
export function gainByHand(
  kit: Kit,
  question: Question,
  readings: readonly Reading[],
  visibility = 1,
): number {
  const { best } = tryByHand(kit, question, { readings, kept: readings, visibility });
  return best - Math.max(...scoresByHand(kit, readings));
}

/** Chance that one more answer turns the verdict, from five whole diagnoses. */
export function turnByHand(kit: Kit, question: Question, readings: readonly Reading[]): number {
  const now = verdictByHand(kit, readings);
  return tryByHand(kit, question, { readings, kept: readings })
    .after.filter((then) => verdictByHand(kit, then.readings) !== now)
    .reduce((sum, { chance }) => sum + chance, 0);
}

/** Tries all five levels of one more answer, by whole diagnoses. */
export function tryByHand(kit: Kit, question: Question, { readings, kept, visibility = 1 }: Trial): Tried {
  const { nodes } = diagnose(kit, aScorecard(kit, readings), { robustness: false });
  const belief = nodes.find(({ node }) => node === question.node)?.belief ?? NaN;
  const isFigure = question.form.kind === 'metric';
  const [group, weight] = isFigure ? (['figure', 'figure'] as const) : (['ceo', 'standard'] as const);
  const discrimination = kit.parameters.discrimination[weight] * visibility;
  const weights = [0, 1, 2, 3, 4].map((level) => Math.exp((discrimination * (2 - level)) / 2));
  const sum = weights.reduce((total, each) => total + each, 0);
  const own = { node: question.node, question: question.id, respondent: 'new', group, weight, visibility };
  const after = weights.map((each, level) => ({
    chance: (belief * each + (1 - belief) * (weights[4 - level] ?? NaN)) / sum,
    readings: [...kept, aReading({ ...own, level })],
  }));
  const onAverage = (worth: (scores: readonly number[]) => number): number =>
    after.reduce((total, { chance, readings: then }) => total + chance * worth(scoresByHand(kit, then)), 0);
  return {
    after,
    best: onAverage((scores) => Math.max(...scores)),
    averaged: Math.max(...kit.fixes.map((_, at) => onAverage((scores) => scores[at] ?? NaN))),
  };
}

/** What each fix brings for each person-week. */
export function scoresByHand(kit: Kit, readings: readonly Reading[]): readonly number[] {
  const benefits = benefitsUnder(kit, aScorecard(kit, readings)).durable(
    kit.fixes.map(({ repairs }) => repairs),
  );
  return kit.fixes.map(({ effort }, index) => (benefits[index] ?? 0) / effort);
}

function verdictByHand(kit: Kit, readings: readonly Reading[]): string {
  const { verdict } = diagnose(kit, aScorecard(kit, readings), { robustness: false });
  return 'roots' in verdict ? `${verdict.kind} ${String(verdict.roots[0])}` : verdict.kind;
}
