import { describe, expect, it } from 'vitest';
import { examine } from '../../src/examine.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Answer, Sheet } from '../../src/model/sheet.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';

const options = { at: '2026-12-01', toolVersion: '0.1.0', robustness: false };

function reportOf(kit: Kit, ...sheets: readonly Sheet[]): Report {
  return examine(kit, anAssessment(...sheets), options);
}

const forecasts = aKit({
  nodes: [{ id: 'forecasting' }, { id: 'wrong-forecasts', kind: 'symptom' }, { id: 'pay', kind: 'outcome' }],
  links: [
    ['forecasting', 'wrong-forecasts', 'strong'],
    ['wrong-forecasts', 'pay', 'strong'],
  ],
  metrics: [
    aMetric({ id: 'error', title: 'How far it was off', better: 'low', thresholds: [30, 20, 10, 5] }),
  ],
  questions: [
    aQuestion({ node: 'forecasting' }),
    aQuestion({ node: 'wrong-forecasts' }),
    aQuestion({ node: 'wrong-forecasts', id: 'error', form: { kind: 'metric', metric: 'error' } }),
  ],
});

describe('claims against figures', () => {
  const rated = aSheet({ id: 'boss', answers: { 'forecasting-q': 4, 'wrong-forecasts-q': 4 } });
  const counted = aSheet({
    id: 'rep-1',
    role: 'rep',
    answers: { error: aFigure(28, { evidence: 'system' }) },
  });
  const { disagreements } = reportOf(forecasts, rated, counted);

  it('are told with both sources, those about the same point first', () => {
    expect(disagreements.claims.map(({ kind, node, difference }) => [kind, node, difference])).toEqual([
      ['rating', 'wrong-forecasts', 3],
      ['effect', 'forecasting', 3],
    ]);
    const [first] = disagreements.claims;
    expect(first?.summary.text).toContain('one voice: boss');
    expect(first?.summary.text).toContain('how far it was off, 28 percent, which is bad (from rep-1 (rep))');
    expect(first?.figure).toMatchObject({ evidence: 'system', level: 1, who: 'rep-1 (rep)' });
  });

  it('a figure is not outvoted, however many people say otherwise', () => {
    const crowd = Array.from({ length: 12 }, (_, at) =>
      aSheet({ id: `rep-${String(at + 2)}`, role: 'rep', answers: { 'wrong-forecasts-q': 4 } }),
    );
    const report = reportOf(forecasts, rated, counted, ...crowd);
    expect(report.disagreements.claims[0]?.kind).toBe('rating');
    expect(report.disagreements.agenda.points.map(({ node }) => node)).toEqual(['wrong-forecasts']);
  });

  it('are told too where the figure is fine and people see it broken', () => {
    const dark = aSheet({ id: 'boss', answers: { 'wrong-forecasts-q': 0 } });
    const fine = aSheet({ id: 'rep-1', role: 'rep', answers: { error: aFigure(3) } });
    expect(reportOf(forecasts, dark, fine).disagreements.claims).toMatchObject([
      { kind: 'rating', claim: { mean: 0 }, figure: { level: 4 } },
    ]);
  });

  it('figures that do not go together are told, those that nearly do are not', () => {
    const figures = (...values: readonly Answer[]): readonly string[] =>
      reportOf(
        forecasts,
        ...values.map((error, at) => aSheet({ id: `r${String(at)}`, role: 'rep', answers: { error } })),
      ).disagreements.conflicts.map(({ summary }) => summary.text);
    const system = aFigure(28, { evidence: 'system' });
    expect(figures(system, aFigure(12))).toEqual([
      '“How far it was off” was entered more than once: 28 percent from r0 (rep) counts; against it stand 12 percent from r1 (rep). Find out which is right.',
    ]);
    expect(figures(system, aFigure(27))).toEqual([]);
    expect(figures(system, { state: 'answered', value: { kind: 'between', from: 20, to: 30 } })).toEqual([]);
    expect(figures(system, { state: 'unknown' })).toEqual([]);
  });

  it('are told too where they came through two questions for one metric', () => {
    const [own, again] = ['own', 'again'].map((id) =>
      aQuestion({ node: 'pay', id, form: { kind: 'metric', metric: 'error' } }),
    );
    const elsewhere = forecasts.questions.filter(({ id }) => id === 'error');
    const kit = { ...forecasts, questions: [...elsewhere, ...[again, own].flatMap((each) => each ?? [])] };
    const boss = aSheet({ id: 'boss', answers: { own: aFigure(28, { evidence: 'system' }) } });
    const rep = aSheet({ id: 'rep', role: 'rep', answers: { again: aFigure(12), error: aFigure(3) } });
    expect(reportOf(kit, boss, rep).disagreements.conflicts).toMatchObject([
      { id: 'conflict:own', node: 'pay', kept: { question: 'own' }, others: [{ question: 'again' }] },
    ]);
  });
});

describe('a figure among several of its metric', () => {
  const hearsay = aFigure(12, { evidence: 'hearsay', note: 'I was told.' });
  const system = aFigure(28, { evidence: 'system' });
  const entered = (...answers: readonly Answer[]) =>
    reportOf(
      forecasts,
      ...answers.map((error, at) => aSheet({ id: `r${String(at)}`, role: 'rep', answers: { error } })),
    ).appendix.answers.map(({ who, level, evidence, setAside }) => ({ who, level, evidence, setAside }));

  it('bears where it comes from, and whether another one stands instead', () => {
    expect(entered(hearsay, system, { state: 'unknown' })).toEqual([
      { who: 'r0', level: undefined, evidence: 'hearsay', setAside: true },
      { who: 'r1', level: 1, evidence: 'system', setAside: undefined },
      { who: 'r2', level: undefined, evidence: undefined, setAside: undefined },
    ]);
  });

  it('counts where it stands alone, whatever it rests on', () => {
    expect(entered(hearsay)).toEqual([{ who: 'r0', level: 2, evidence: 'hearsay', setAside: undefined }]);
  });

  it('is not set aside by a figure that no score knows', () => {
    const customer = aSheet({ id: 'c', role: 'customer', answers: { error: hearsay } });
    const [answer] = reportOf(forecasts, customer).appendix.answers;
    expect(answer?.setAside).toBeUndefined();
  });

  it('loses its origin with the name of whoever gave it', () => {
    const nameless = Array.from({ length: 5 }, (_, at) =>
      aSheet({
        respondent: { id: `r${String(at)}`, roles: ['rep'], anonymous: true },
        answers: { error: hearsay },
      }),
    );
    const { answers } = reportOf(forecasts, ...nameless).appendix;
    expect(answers.map(({ who, evidence, setAside }) => ({ who, evidence, setAside }))).toEqual([
      ...Array.from({ length: 4 }, () => ({ who: 'reps', evidence: undefined, setAside: true })),
      { who: 'reps', evidence: undefined, setAside: undefined },
    ]);
  });
});

describe('an answer to a question that does not apply, or is not put to that role', () => {
  const when = { kind: 'fact', fact: 'forecasts', test: { kind: 'yes' } } as const;
  const kit: Kit = {
    ...forecasts,
    questions: forecasts.questions.map((question) => ({ ...question, when })),
  };
  const [has, without] = [true, false].map((yes) => ({
    company: { name: 'Acme', facts: { forecasts: yes } },
  }));
  const told = (...sheets: readonly Sheet[]) => reportOf(kit, ...sheets);

  it('is shown with the word that it does not count, and counts nowhere', () => {
    const { appendix, unknowns, disagreements } = told(
      aSheet({ id: 'a', answers: { 'forecasting-q': 'unknown', error: aFigure(40) }, ...without }),
      aSheet({ id: 'b', answers: { 'forecasting-q': 2, error: aFigure(3) }, ...has }),
      aSheet({ id: 'c', role: 'marketing', answers: { 'forecasting-q': 1 }, ...has }),
    );
    expect(appendix.answers.map(({ who, said }) => [who, said])).toEqual([
      ['a', 'I don’t know (does not count: the question does not apply)'],
      ['b', 'At times.'],
      ['c', 'Rarely. (does not count: the question is not put to this role)'],
      ['a', '40 percent (does not count: the question does not apply)'],
      ['b', '3 percent'],
    ]);
    expect(appendix.answers.some(({ setAside }) => setAside)).toBe(false);
    expect(unknowns.unknowns).toEqual([]);
    expect(disagreements.conflicts).toEqual([]);
  });

  it('is withheld where the person may not be named, for no crowd counts it', () => {
    const shy = (at: number, given: Pick<Sheet, 'company'> | undefined): Sheet =>
      aSheet({
        ...{ path: `${String(at)}.yaml`, answers: { 'forecasting-q': at % 5 }, ...given },
        respondent: { id: `r${String(at)}`, roles: ['rep'], anonymous: true },
      });
    const { answers } = told(...[0, 1, 2, 3, 4].map((at) => shy(at, has)), shy(5, without)).appendix;
    expect(answers.map(({ state }) => state).filter((state) => state === 'withheld')).toHaveLength(1);
    expect(answers.filter(({ said }) => said === 'Never.')).toHaveLength(1);
  });
});

describe('what customers say', () => {
  const kit = aKit({
    nodes: [{ id: 'love', kind: 'outcome' }],
    questions: [
      aQuestion({ node: 'love', id: 'refer', roles: { customer: 1 }, form: { kind: 'recommend' } }),
      aQuestion({
        node: 'love',
        id: 'compare',
        roles: { customer: 1 },
        form: {
          kind: 'choice',
          options: [
            { id: 'worse', title: 'Worse', level: 0 },
            { id: 'better', title: 'Better', level: 4 },
          ],
        },
      }),
    ],
    kit: { roles: [{ id: 'customer', title: 'Customer', plural: 'customers', outside: true }] },
  });
  const customer = (at: number, score: number): Sheet =>
    aSheet({
      id: `c${String(at)}`,
      role: 'customer',
      answers: {
        refer: { state: 'answered', value: { kind: 'recommend', score } },
        compare: { state: 'answered', value: { kind: 'option', option: score > 6 ? 'better' : 'worse' } },
      },
    });

  it('is never told without its range', () => {
    const scores = [10, 9, 9, 9, 10, 8, 7, 7, 3, 6];
    const { customers } = reportOf(kit, ...scores.map((score, at) => customer(at, score))).disagreements;
    expect(customers?.recommend).toMatchObject({ promoters: 5, passives: 3, detractors: 2, score: 30 });
    expect(customers?.recommend?.interval.low).toBeCloseTo(-19.05, 2);
    expect(customers?.recommend?.interval.high).toBeCloseTo(65.2, 2);
    expect(customers?.recommend?.summary.text).toContain('between −19 and +65');
    expect(customers?.comparisons[0]?.summary.text).toBe(
      'Of 10 people, worse: 2 (could be 6 to 51 percent) and better: 8 (could be 49 to 94 percent).',
    );
    expect(customers?.silence.text).not.toContain('Ask at least ten');
  });

  it('silence is not read as health', () => {
    const { customers } = reportOf(kit, aSheet({ role: 'ceo' })).disagreements;
    expect(customers).toMatchObject({ people: 0, comparisons: [] });
    expect(customers?.intro.text).toContain('No customer was heard');
    expect(customers?.silence.text).toContain('Silence is no sign of health');
    const nought = reportOf(kit, customer(1, 9), customer(2, 6)).disagreements.customers;
    expect(nought?.recommend?.summary.text).toContain('That is 0 points');
  });
});

describe('sheets that look carelessly answered', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `n${String(at).padStart(2, '0')}`);
  const kit = aKit({
    nodes: [...ids.map((id) => ({ id })), { id: 'end', kind: 'outcome' as const }],
    links: ids.map((id) => [id, 'end', 'weak'] as const),
  });
  const answering = (id: string, levelAt: (at: number) => number, given: Partial<Sheet> = {}): Sheet =>
    aSheet({ id, ...given, answers: Object.fromEntries(ids.map((node, at) => [`${node}-q`, levelAt(at)])) });
  const careful = answering('careful', (at) => at % 5);

  it('count half, and nothing if they were hurried besides; they are named, and nothing is dropped', () => {
    const flat = answering('flat', () => 4);
    const hurried = answering('hurried', (at) => (at < 14 ? 0 : 4), { flags: ['hurried'] });
    const report = reportOf(kit, careful, flat, hurried);
    expect(report.disagreements.careless).toMatchObject({
      people: 2,
      flagged: [
        { label: 'flat', signs: ['long-run', 'little-spread'], weight: 0.5 },
        { label: 'hurried', signs: ['long-run', 'hurried'], weight: 0 },
      ],
    });
    expect(report.disagreements.careless.summary.text).toContain('The sheets of 2 people look');
    expect(report.disagreements.careless.without?.text).toMatch(/^Without them the first three causes would/);
    expect(report.appendix.answers.filter(({ who }) => who === 'hurried')).toHaveLength(20);
    const [capability] = report.health.domains[0]?.capabilities ?? [];
    // Level 0 at weight 1 and level 4 at weight a half.
    const value = capability?.value;
    expect(value?.state === 'assessed' ? value.score : NaN).toBeCloseTo((100 * 0.5) / 1.5, 9);
  });

  it('are not the one voice of a side, nor quoted for it, where they count nothing', () => {
    const boss = answering('boss', (at) => (at % 5 === 4 ? 0 : at % 5));
    const rep = (sheet: Sheet): Sheet => ({
      ...sheet,
      respondent: { ...sheet.respondent, roles: ['rep'] },
    });
    const hurried = answering('a-hurried', () => 1, { flags: ['hurried'] });
    const given = [boss, rep(careful), rep(hurried)];
    const sidesIn = ({ disagreements }: Report) => disagreements.splits[0]?.sides;
    const sides = sidesIn(reportOf(kit, ...given));
    expect(sides?.find(({ role }) => role === 'rep')).toMatchObject({
      ...{ source: 'careful', respondents: 1, mean: 4, said: ['Always.'] },
    });
  });

  it('one of them is told by itself, with what the ranking would be', () => {
    const { careless } = reportOf(
      kit,
      careful,
      answering('quick', () => 2, { flags: ['hurried'] }),
    ).disagreements;
    expect(careless.summary.text).toContain('The sheet of one person looks');
    expect(careless.without?.text).toBe('Without them the first three causes would be the same.');
  });

  it('leave no ranking behind where nobody else answered', () => {
    const { careless } = reportOf(
      kit,
      answering('alone', () => 4),
    ).disagreements;
    expect(careless.people).toBe(1);
    expect(careless.without?.text).toBe('Without them no answer would be left to rank causes by.');
  });

  it('are only counted where the person may not be named', () => {
    const shy = Array.from({ length: 5 }, (_, at) =>
      answering(`secret-${String(at)}`, () => 4, {
        respondent: { id: `secret-${String(at)}`, roles: ['rep'], anonymous: true },
      }),
    );
    const { careless } = reportOf(kit, careful, ...shy).disagreements;
    expect(careless).toMatchObject({ people: 5, flagged: [] });
  });

  it('ten alike are not many enough to be a sign when there are more that differ', () => {
    const { careless } = reportOf(
      kit,
      answering('mixed', (at) => (at < 10 ? 3 : at % 5)),
    ).disagreements;
    expect(careless).toMatchObject({ people: 0, flagged: [] });
    expect(careless.without).toBeUndefined();
  });
});
