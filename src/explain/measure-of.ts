import type { Unit } from '../model/explanation.ts';

export type Measure = { readonly means: string; readonly unit: Unit };

/** What a number of the report means, by the field it stands in; a field without words is called by its name. */
export function measureOf(field: string, kind: string | undefined): Measure {
  const [means, unit] = measures.get(field) ?? [field, 'count'];
  const isTrouble = kind === 'symptom' || kind === 'outcome';
  return { means: field === 'belief' && isTrouble ? 'chance that the trouble is there' : means, unit };
}

const scoreOf = (of: string): readonly (readonly [string, readonly [string, Unit]])[] => {
  const path = of === '' ? '' : `${of}.`;
  return [
    [`${path}score`, [of === 'plain' ? 'plain mean of the domains' : 'score of 100', 'points']],
    [`${path}interval.low`, ['lower end of the score’s range', 'points']],
    [`${path}interval.high`, ['upper end of the score’s range', 'points']],
  ];
};

const measures: ReadonlyMap<string, readonly [means: string, unit: Unit]> = new Map([
  ...['', 'value', 'overall', 'plain'].flatMap(scoreOf),
  ['belief', ['chance that it is broken', 'chance']],
  ['map.nodes.belief', ['chance that it is broken, on the causal picture', 'chance']],
  ['ownFault', ['of that, its own fault', 'chance']],
  ['inherited', ['of that, only because of causes above it', 'chance']],
  ['unexplained', ['of that, not explained by any cause of the kit', 'chance']],
  ['durableBenefit', ['burden its repair takes away for good', 'share']],
  ['immediateBenefit', ['burden its repair takes away at once', 'share']],
  ['relapseGap', ['of that, what would come back', 'share']],
  ['shares.durable', ['the same for good, as a share of all the burden', 'share']],
  ['shares.immediate', ['the same at once, as a share of all the burden', 'share']],
  ['shares.relapse', ['what would come back, as a share of all the burden', 'share']],
  ['perWeek', ['burden taken away for good for each person-week', 'share']],
  ['burden', ['burden: weighted outcomes in trouble, after the answers', 'share']],
  ['priorBurden', ['the same before any answer', 'share']],
  ['topThree', ['share of the trials in which it is among the first three', 'share']],
  ['activity', ['chance that this whole way is at work', 'chance']],
  ['from.activity', ['chance that this cause is at work on it', 'chance']],
  ['change', ['what leaving the answers out would change, in log-odds', 'log-odds']],
  ['coverage', ['share of what applies that could be scored', 'share']],
  ['imbalance', ['plain mean less the overall score', 'points']],
  ['difference', ['levels between the two sides', 'levels']],
  ['sides.mean', ['mean level of a side', 'levels']],
  ['sides.respondents', ['people on that side', 'count']],
  ['level', ['level, 0 broken to 4 healthy', 'levels']],
  ['rank', ['place in the ranking', 'count']],
  ['order', ['place in the plan', 'count']],
  ['phase', ['days in which it is done', 'days']],
  ['by', ['how far it should move, in levels or in the unit of the figure', 'count']],
  ['from', ['where it stood when the plan was made, in the same measure', 'count']],
  ['dueDays', ['days until its effect should show', 'days']],
  ['horizon', ['days until its effect should show', 'days']],
  ['days', ['days since the oldest answer', 'days']],
  ['effort', ['work', 'weeks']],
  ['capacity', ['work there is time for', 'weeks']],
  ['respondents', ['people who answered', 'count']],
  ['people', ['how many people', 'count']],
  ['answers', ['how many answers', 'count']],
  ['asked', ['questions asked', 'count']],
  ['answered', ['questions answered', 'count']],
  ['unknown', ['times “I don’t know”', 'count']],
]);
