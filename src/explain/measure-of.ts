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

/** What a field means and its unit; a table of keys, so that none can stand in it twice. */
const table: Readonly<Record<string, readonly [means: string, unit: Unit]>> = {
  belief: ['chance that it is broken', 'chance'],
  ownFault: ['of that, its own fault', 'chance'],
  inherited: ['of that, only because of causes above it', 'chance'],
  unexplained: ['of that, not explained by any cause of the kit', 'chance'],
  durableBenefit: ['burden its repair takes away for good', 'share'],
  immediateBenefit: ['burden its repair takes away at once', 'share'],
  relapseGap: ['of that, what would come back', 'share'],
  'shares.durable': ['the same for good, as a share of all the burden', 'share'],
  'shares.immediate': ['the same at once, as a share of all the burden', 'share'],
  'shares.relapse': ['what would come back, as a share of all the burden', 'share'],
  whole: ['person-weeks with everything that must come first', 'weeks'],
  perWeek: ['burden taken away for good for each person-week', 'share'],
  burden: ['burden: weighted outcomes in trouble, after the answers', 'share'],
  priorBurden: ['the same before any answer', 'share'],
  topThree: ['share of the trials in which it is among the first three', 'share'],
  activity: ['chance that this whole way is at work', 'chance'],
  'from.activity': ['chance that this cause is at work on it', 'chance'],
  change: ['what leaving the answers out would change, in log-odds', 'log-odds'],
  'numbers.share': ['what the named causes explain, as a share of all the burden', 'share'],
  'numbers.others': ['how many other points likely have a fault of their own', 'count'],
  'numbers.chance': ['chance of the least sure of them that it is there and its own fault', 'chance'],
  'numbers.people': ['people who answered', 'count'],
  'numbers.figures': ['questions answered by a hard figure', 'count'],
  share: ['what the whole plan takes away for good, as a share of all the burden', 'share'],
  coverage: ['share of what applies that could be scored', 'share'],
  imbalance: ['plain mean less the overall score', 'points'],
  difference: ['levels between the two sides', 'levels'],
  'customers.people': ['people from outside the company', 'count'],
  'claim.mean': ['mean level of those who rated it', 'levels'],
  'claim.respondents': ['people who rated it', 'count'],
  'figure.level': ['level of the figure', 'levels'],
  'kept.level': ['level of the figure that counts', 'levels'],
  'others.level': ['level of a figure against it', 'levels'],
  promoters: ['people who would recommend (nine or ten)', 'count'],
  passives: ['people in between (seven or eight)', 'count'],
  detractors: ['people who would not (nought to six)', 'count'],
  'options.people': ['people who chose it', 'count'],
  'options.share': ['their share', 'share'],
  'options.interval.low': ['lower end of that share', 'share'],
  'options.interval.high': ['upper end of that share', 'share'],
  weight: ['what the sheet counts', 'share'],
  questions: ['questions they all answered', 'count'],
  points: ['points they all rated', 'count'],
  single: ['how far one of them tells points apart, ICC(2,1)', 'share'],
  average: ['how far their mean does, ICC(2,k)', 'share'],
  alpha: ['how well the questions hang together (alpha)', 'share'],
  'value.blanks.low': ['score if every blank were the worst answer', 'points'],
  'value.blanks.high': ['score if every blank were the best answer', 'points'],
  'overall.blanks.low': ['score if every blank were the worst answer', 'points'],
  'overall.blanks.high': ['score if every blank were the best answer', 'points'],
  'plain.blanks.low': ['plain mean if every blank were the worst answer', 'points'],
  'plain.blanks.high': ['plain mean if every blank were the best answer', 'points'],
  'map.nodes.belief': ['chance that a point of the map is broken', 'chance'],
  spread: ['levels between the best and the worst view', 'levels'],
  figure: ['level of the hard figures', 'levels'],
  'cells.mean': ['mean level of a role', 'levels'],
  'cells.people': ['people of that role', 'count'],
  'cells.agreement.deviation': ['mean distance from their mean, in levels', 'levels'],
  'cells.agreement.awg': ['how far they agree, −1 to 1 (a_wg; .70 is acceptable)', 'share'],
  'cells.agreement.rwg': ['how far they agree, 0 to 1 (r_wg)', 'share'],
  minutes: ['minutes it takes', 'count'],
  'careless.people': ['people whose sheets look carelessly answered', 'count'],
  'agenda.minutes': ['minutes for the meeting', 'count'],
  'groups.people': ['people of a role', 'count'],
  'sides.mean': ['mean level of a side', 'levels'],
  'sides.respondents': ['people on that side', 'count'],
  level: ['level, 0 broken to 4 healthy', 'levels'],
  rank: ['place among the causes told', 'count'],
  order: ['place in the plan', 'count'],
  phase: ['days in which it is done', 'days'],
  by: ['how far it should move, in levels or in the unit of the figure', 'count'],
  from: ['where it stood when the plan was made, in the same measure', 'count'],
  dueDays: ['days until its effect should show', 'days'],
  horizon: ['days until its effect should show', 'days'],
  days: ['days since the oldest answer', 'days'],
  effort: ['work', 'weeks'],
  capacity: ['work there is time for', 'weeks'],
  respondents: ['people who answered', 'count'],
  people: ['how many people', 'count'],
  answers: ['how many answers', 'count'],
  asked: ['questions asked', 'count'],
  answered: ['questions answered', 'count'],
  unknown: ['times “I don’t know”', 'count'],
};

const measures = new Map([...['', 'value', 'overall', 'plain'].flatMap(scoreOf), ...Object.entries(table)]);
