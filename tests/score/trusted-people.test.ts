import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { AnswerSketch } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';
import { plain, slim } from '../support/slim-and-plain.ts';

const open = Array.from({ length: 12 }, (_, at) => `q${String(at + 10)}`);
const touchy = Array.from({ length: 10 }, (_, at) => `z${String(at + 10)}`);
const kit = aKit({
  nodes: [{ id: 'a' }, { id: 'b' }],
  metrics: [aMetric()],
  questions: [
    ...open.map((id) => aQuestion({ id, node: 'a' })),
    ...touchy.map((id) => aQuestion({ id, node: 'b', sensitive: true })),
    aQuestion({ id: 'win-rate', node: 'b', form: { kind: 'metric', metric: 'win-rate' } }),
  ],
});

type Answers = Readonly<Record<string, AnswerSketch>>;

const mixed = (ids: readonly string[], from = 0): Answers =>
  Object.fromEntries(ids.map((id, at) => [id, (at + from) % 5]));
const alike = (ids: readonly string[], level = 0): Answers =>
  Object.fromEntries(ids.map((id) => [id, level]));

function seller(
  id: string,
  answers: Answers,
  given: { readonly hurried?: true; readonly named?: true } = {},
) {
  return aSheet({
    respondent: { id, roles: ['rep'], anonymous: given.named !== true },
    ...{ path: `${id}.yaml`, answers, flags: given.hurried === true ? ['hurried'] : [] },
  });
}

/** Scored with care and in bulk, which must agree. */
function scored(...sheets: readonly Sheet[]): Scorecard {
  const scorecard = scoreAssessment(kit, anAssessment(...sheets), { resamples: 0 });
  expect(slim(kit, sheets)).toEqual(plain(scorecard));
  return scorecard;
}

const people = (count: number, make: (id: string, at: number) => Sheet): readonly Sheet[] =>
  Array.from({ length: count }, (_, at) => make(`p${String(at)}`, at));

describe('a careless sheet that counts nothing', () => {
  it('hides nobody: the one who counts would stand alone', () => {
    const four = people(4, (id) => seller(id, alike(open), { hurried: true }));
    const { nodes, hidden, readings } = scored(...four, seller('p9', mixed(open)));
    expect(nodes[0]).toMatchObject({ value: { reason: 'withheld' }, respondents: 0, groups: [] });
    expect(new Set(hidden.flatMap(({ groups }) => groups))).toEqual(new Set());
    expect(readings).toEqual([]);
  });

  it('takes nothing from five others', () => {
    const five = people(5, (id, at) => seller(id, mixed(open, at)));
    const { nodes, careless } = scored(...five, seller('p9', alike(open), { hurried: true }));
    expect(nodes[0]).toMatchObject({ value: { state: 'assessed' }, respondents: 5 });
    expect(careless).toMatchObject([{ respondent: 'p9', weight: 0 }]);
  });

  it('is one of five where it still counts half, and on figures, which are looked up', () => {
    const half = people(4, (id) => seller(id, alike(open)));
    expect(scored(...half, seller('p9', mixed(open))).nodes[0]).toMatchObject({ respondents: 5 });
    const looked = { ...alike(open), 'win-rate': aFigure(25) };
    const figures = people(5, (id) => seller(id, looked, { hurried: true }));
    expect(scored(...figures).hidden.find(({ question }) => question === 'win-rate')).toEqual({
      ...{ question: 'win-rate', groups: ['rep'], tooFew: [] },
    });
  });

  it('may bring others down to too few, and those too whose sheet looks so only then', () => {
    // Each of the five is careless only by what is left once the answers of the ones before are taken out.
    const first = seller('p0', alike(touchy), { hurried: true, named: true });
    const second = seller('p1', { ...mixed(touchy), ...alike(open, 3) }, { hurried: true, named: true });
    const rest = people(4, (id, at) => seller(`r${id}`, mixed(touchy, at), { named: true }));
    const { careless, hidden } = scored(first, second, ...rest);
    expect(hidden.every(({ groups }) => groups.includes('rep'))).toBe(true);
    expect(careless.map(({ respondent, weight }) => [respondent, weight])).toEqual([
      ['p0', 0],
      ['p1', 0.5],
    ]);
    const fewer = scored(first, second, ...rest.slice(1));
    expect(fewer.hidden.every(({ groups }) => groups.length === 0)).toBe(true);
    // What is withheld is no sign either: one is told by the answers that count, the other has none left.
    expect(fewer.careless.map(({ respondent, weight }) => [respondent, weight])).toEqual([['p1', 0]]);
    expect(fewer.readings.every(({ visibility }) => visibility === 0)).toBe(true);
  });
});
