import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { comparisonSummary } from '../../src/compare/comparison-summary.ts';
import { joinAnswers } from '../../src/compare/join-answers.ts';
import { trendIntro } from '../../src/compare/trend-intro.ts';
import { trendOf } from '../../src/compare/trend-of.ts';
import type { Change, Comparison, Movement } from '../../src/model/comparison.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import { aKit } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const kit = aWaveKit();
const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
const high = { ...low, 'a-q': 3, 'a-second': 3, 'o-q': 3 };
const few = { resamples: 20 };

const spring = (sheets: readonly SheetSketch[], own: Kit = kit): Report =>
  waveReport(own, '2026-02-01', sheets);
const autumn = (sheets: readonly SheetSketch[], own: Kit = kit): Report =>
  waveReport(own, '2026-11-01', sheets);
const changeAt = (movements: readonly Movement[], subject: string): Change | undefined =>
  movements.find((movement) => movement.subject === subject)?.change;
const textsOf = ({ notes }: Comparison): readonly string[] => notes.map(({ text }) => text);

describe('a comparison', () => {
  it('says of what it is, with an id for everything in it', () => {
    const comparison = compareReports(kit, spring(fourReps(low)), autumn(fourReps(high)), few);
    const { company, before, after, summary, overall, domains, capabilities, troubles, questions } =
      comparison;
    expect({ company, before, after }).toEqual({
      company: 'Acme',
      before: { wave: '2026-02', at: '2026-02-01', kitVersion: '1.0.0', people: 4 },
      after: { wave: '2026-11', at: '2026-11-01', kitVersion: '1.0.0', people: 4 },
    });
    expect(summary.id).toBe('comparison.summary');
    expect([overall, ...domains, ...capabilities, ...troubles].map(({ id, title }) => [id, title])).toEqual([
      ['overall:overall', 'Overall'],
      ['domain:one', 'Domain one'],
      ['domain:two', 'Domain two'],
      ['capability:a', 'Title of a'],
      ['capability:b', 'Title of b'],
      ['capability:c', 'Title of c'],
      ['capability:d', 'Title of d'],
      ['outcome:o', 'Title of o'],
    ]);
    expect(questions.map(({ id }) => id)).toEqual(questions.map(({ question }) => `question:${question}`));
    expect(capabilities[0]).toMatchObject({ before: { score: 25 }, after: { score: 75 } });
    expect(capabilities[3]).toMatchObject({
      before: { state: 'not-assessed', reason: 'not-asked' },
      after: { state: 'not-assessed' },
    });
  });

  it('names what went by node, title and fault', () => {
    const { rootCauses } = compareReports(kit, spring(fourReps(low)), autumn(fourReps(high)), few);
    expect(rootCauses.went).toEqual([{ node: 'a', title: 'Title of a', fault: 'Fault of a' }]);
  });

  it('has its seed from the waves, so that it agrees to the last digit on whatever day it is made', () => {
    const mixed = (answers: typeof low) =>
      fourReps(answers).map((sheet, at) => ({ ...sheet, answers: { ...answers, 'a-q': at, 'b-q': 4 - at } }));
    const [then, now] = [spring(mixed(low)), autumn(fourReps(high))];
    const changes = (before: Report) =>
      compareReports(kit, before, now).capabilities.map(({ change }) => change);
    expect(changes({ ...then, at: '2026-06-02' })).toEqual(changes(then));
    expect(changes({ ...then, wave: '2026-Q1' })).not.toEqual(changes(then));
  });

  it('tells what changed in the kit before what it could not compare, each with an id', () => {
    const other = aWaveKit({ digest: 'other' });
    const before = spring(fourReps({ ...low, 'd-q': 1 }), other);
    const comparison = compareReports(kit, before, autumn(fourReps({ 'a-q': 3, 'b-q': 1 }).slice(0, 3)), few);
    expect(comparison.notes).toEqual([
      {
        id: 'comparison.note.1',
        text: 'The kit changed but still bears the version 1.0.0: only questions with the same id are compared.',
      },
      {
        id: 'comparison.note.2',
        text: 'Answered then and not now: 3 questions (a-second, c-q and o-q).',
      },
      {
        id: 'comparison.note.3',
        text: 'Withheld then or now to protect people, and so not compared: one question (d-q).',
      },
      { id: 'comparison.note.4', text: 'People who answered then and not now: rep-4.' },
    ]);
  });

  it('of the same questions under new ids names all of them', () => {
    const first = aKit({
      nodes: [{ id: 'a' }],
      questions: ['old-2', 'old-1', 'gone'].map((id) => ({ node: 'a', id })),
    });
    const second = aKit({
      nodes: [{ id: 'a' }],
      questions: [
        { node: 'a', id: 'new-1', was: ['old-1', 'older-1'] },
        { node: 'a', id: 'new-2', was: ['old-2'] },
        { node: 'a', id: 'more' },
      ],
    });
    const before = spring(fourReps({ 'old-2': 1, 'old-1': 2, gone: 0 }), first);
    const after = autumn(fourReps({ 'new-1': 2, 'new-2': 2, more: 3 }), second);
    const comparison = compareReports(second, before, after, few);
    expect(comparison.shared).toEqual({
      count: 2,
      onlyBefore: ['gone'],
      onlyAfter: ['more'],
      renamed: [
        { from: 'old-1', to: 'new-1' },
        { from: 'old-2', to: 'new-2' },
      ],
    });
    expect(textsOf(comparison)[0]).toBe(
      '2 questions bore other ids then: old-1 is now new-1 and old-2 is now new-2.',
    );
  });
});

describe('a question that bears the former id of another', () => {
  it('stays itself as long as the kit knows it', () => {
    const own = aKit({
      nodes: [{ id: 'a' }],
      questions: [
        { node: 'a', id: 'kept' },
        { node: 'a', id: 'new', was: ['kept'] },
      ],
    });
    const report = spring(fourReps({ kept: 1, new: 3 }), own);
    expect(joinAnswers(own, report, report).shared).toEqual({
      count: 2,
      onlyBefore: [],
      onlyAfter: [],
      renamed: [],
    });
  });
});

describe('the answers of a report', () => {
  const metric = aMetric({ id: 'win-rate', thresholds: [10, 20, 30, 40] });
  const own = aKit({
    nodes: [{ id: 'a' }],
    metrics: [metric],
    questions: [
      { node: 'a', id: 'win-rate', form: { kind: 'metric', metric: 'win-rate' } },
      { node: 'a', id: 'words', form: { kind: 'text' } },
      { node: 'a', id: 'level' },
      { node: 'a', id: 'blank' },
    ],
  });
  const answers = {
    'win-rate': { state: 'answered', value: { kind: 'figure', value: 12 } },
    words: { state: 'answered', value: { kind: 'text', text: 'Well.' } },
    level: 3,
    blank: 'unknown',
  } as const;

  it('are joined by person where there is one, a figure by itself, and free words not at all', () => {
    const anonymous = { id: 'x', respondent: { id: 'x', roles: ['rep'], anonymous: true }, answers } as const;
    const crowd = Array.from({ length: 5 }, (_, at) => ({
      ...anonymous,
      id: `x${at}`,
      respondent: { ...anonymous.respondent, id: `x${at}` },
      answers: { 'win-rate': answers['win-rate'], words: answers.words, level: answers.level },
    })) as readonly SheetSketch[];
    const report = spring([{ id: 'p1', role: 'rep', answers }, ...crowd], own);
    const { after, shared, nodes } = joinAnswers(own, report, report);
    expect(new Set(after.map(({ question }) => question))).toEqual(new Set(['win-rate', 'level']));
    expect(after.filter(({ person }) => person !== undefined)).toEqual([
      { question: 'level', node: 'a', ask: 'How is a done?', group: 'rep', level: 3, person: 'p1' },
    ]);
    expect(after.find(({ question }) => question === 'win-rate')).toEqual({
      question: 'win-rate',
      node: 'a',
      ask: 'How is a done?',
      group: 'figure',
      level: 1,
    });
    expect(shared.count).toBe(3);
    expect([...nodes]).toEqual(['a']);
  });
});

describe('a question that fewer than five answer without their names', () => {
  const shy: SheetSketch = {
    id: 'shy',
    respondent: { id: 'shy', roles: ['rep'], anonymous: true },
  };
  const shyOn = (answers: NonNullable<SheetSketch['answers']>): readonly SheetSketch[] => [
    ...fourReps({ 'a-q': 2 }),
    { ...shy, answers },
  ];

  it.each([
    ['a level', 1, 3],
    ['a level and no knowledge', 3, 'unknown'],
    ['no knowledge', 'unknown', 'unknown'],
  ] as const)('is not shared, whether they give %s', (_, then, now) => {
    const comparison = compareReports(
      kit,
      spring(shyOn({ 'b-q': then })),
      autumn(shyOn({ 'b-q': now })),
      few,
    );
    expect(comparison.shared).toEqual({ count: 1, onlyBefore: [], onlyAfter: [], renamed: [] });
    expect(textsOf(comparison)).toEqual([
      'Withheld then or now to protect people, and so not compared: one question (b-q).',
    ]);
  });

  it('is neither new nor gone where others answer it openly in the other wave', () => {
    const [hidden, open] = [spring(shyOn({ 'b-q': 1 })), autumn(fourReps({ 'a-q': 2, 'b-q': 3 }))];
    expect(compareReports(kit, hidden, open, few).shared).toMatchObject({ onlyBefore: [], onlyAfter: [] });
    expect(compareReports(kit, open, hidden, few).shared).toMatchObject({ onlyBefore: [], onlyAfter: [] });
  });

  it('is shared by those who answer it openly both times, and then nothing is said of the others', () => {
    const reports = [spring(shyOn({ 'a-q': 1 })), autumn(shyOn({ 'a-q': 4 }))] as const;
    const comparison = compareReports(kit, ...reports, few);
    expect(comparison.shared.count).toBe(1);
    expect(changeAt(comparison.capabilities, 'a')).toMatchObject({ by: 0, pairs: 4 });
    expect(comparison.notes).toEqual([]);
  });
});

describe('a score on which no two answers belong together', () => {
  it('is compared without them, and that is said', () => {
    const chief: SheetSketch = { id: 'chief', role: 'ceo', answers: { 'b-q': 1 } };
    const before = spring([...fourReps({ 'a-q': 2 }), chief]);
    const after = autumn([...fourReps({ 'a-q': 2 }), { id: 'new', role: 'rep', answers: { 'b-q': 3 } }]);
    const comparison = compareReports(kit, before, after, few);
    expect(changeAt(comparison.capabilities, 'b')).toMatchObject({
      state: 'compared',
      basis: 'scores',
      by: 50,
      questions: 0,
      pairs: 0,
    });
    expect(textsOf(comparison).at(-1)).toBe(
      'No two answers on Title of b belong together: there only the scores are compared, as if they had nothing in common.',
    );
    // The domain moves by its other capability.
    expect(changeAt(comparison.domains, 'one')).toMatchObject({
      basis: 'pairs',
      by: 0,
      questions: 1,
      pairs: 4,
    });
  });
});

describe('a domain', () => {
  it('moves by the weights of those of its capabilities that are compared', () => {
    const before = spring(fourReps({ 'a-q': 0, 'b-q': 4, 'c-q': 2 }));
    const after = autumn(fourReps({ 'a-q': 4, 'b-q': 0, 'c-q': 2 }));
    const { domains } = compareReports(kit, before, after, few);
    // Weight 1 rose by 100, weight 3 fell by 100.
    expect(changeAt(domains, 'one')).toMatchObject({
      by: -50,
      // 0 and 100 then, 100 and 0 now.
      from: 75,
      to: 25,
      interval: { low: -50, high: -50 },
      questions: 2,
      pairs: 8,
    });
    const without = aWaveKit();
    const unknown = { ...without, nodes: without.nodes.filter(({ id }) => id === 'o') };
    // Weights the kit does not know count 1.
    expect(changeAt(compareReports(unknown, before, after, few).domains, 'one')).toMatchObject({ by: 0 });
  });
});

describe('the whole', () => {
  it('moves as the geometric mean does, each domain at least at one point', () => {
    const before = spring(fourReps({ 'a-q': 4, 'a-second': 4, 'b-q': 4, 'c-q': 1 }));
    const after = autumn(fourReps({ 'a-q': 4, 'a-second': 4, 'b-q': 4, 'c-q': 4 }));
    const { overall } = compareReports(kit, before, after, few);
    const by = 100 - Math.sqrt(100 * 25);
    expect(overall.change.state === 'compared' && overall.change.by).toBeCloseTo(by, 9);
    expect(overall.change).toMatchObject({ direction: 'up', questions: 4, pairs: 16 });
    expect(overall.change.state === 'compared' && overall.change.from).toBeCloseTo(100 - by, 9);
    const nothing = spring(fourReps({ 'a-q': 4, 'a-second': 4, 'b-q': 4, 'c-q': 0 }));
    const { change } = compareReports(kit, nothing, after, few).overall;
    expect(change.state === 'compared' && change.by).toBeCloseTo(100 - Math.sqrt(100 * 1), 9);
    expect(change.state === 'compared' && change.interval.low).toBeCloseTo(90, 9);
  });
});

describe('the sentence about a comparison', () => {
  const part = (change: Change): Movement => ({
    ...{ id: 'overall:overall', subject: 'overall', kind: 'overall', title: 'Overall' },
    before: { state: 'not-assessed', reason: 'not-asked' },
    after: { state: 'not-assessed', reason: 'not-asked' },
    change,
  });
  const by = (points: number, direction: 'up' | 'down' | 'within-noise'): Movement =>
    part({
      ...{ state: 'compared', basis: 'pairs', from: 50, to: 50 + points, by: points },
      ...{ direction, questions: 1, pairs: 1 },
      interval: { low: points - 1.5, high: points + 2 },
    });
  const none = { went: [], stayed: [], came: [], notAssessedNow: [], notAssessedThen: [] };
  const cause = (node: string) => ({ node, title: node, fault: `Fault of ${node}` });
  const shared = { count: 1, onlyBefore: [], onlyAfter: [], renamed: [] };

  it.each([
    [by(12.34, 'up'), 'The whole rose by 12.3 points (10.8 to 14.3).'],
    [by(-12.34, 'down'), 'The whole fell by 12.3 points (-13.8 to -10.3).'],
    [by(0.5, 'within-noise'), 'The whole did not move beyond noise (0.5, -1 to 2.5).'],
    [part({ state: 'not-compared', reason: 'no-score-now' }), 'The whole cannot be compared.'],
  ])('%# begins with the questions and the whole', (overall, text) => {
    expect(comparisonSummary({ overall, domains: [], shared, rootCauses: none })).toBe(
      `One question can be compared. ${text} No domain can be compared. No root cause was named, then or now.`,
    );
  });

  it('goes on with domains and root causes', () => {
    const domains = [by(5, 'up'), by(9, 'up'), by(-5, 'down'), by(1, 'within-noise')];
    const skipped = part({ state: 'not-compared', reason: 'nothing-shared' });
    const rootCauses = {
      went: [cause('a'), cause('b')],
      stayed: [cause('c')],
      came: [cause('d')],
      notAssessedNow: [cause('e')],
      notAssessedThen: [cause('f')],
    };
    const text = comparisonSummary({
      overall: by(1, 'within-noise'),
      domains: [...domains, skipped],
      shared: { ...shared, count: 12 },
      rootCauses,
    });
    expect(text).toBe(
      '12 questions can be compared. The whole did not move beyond noise (1, -0.5 to 3). ' +
        'Beyond noise, 2 domains rose and one domain fell. ' +
        'No longer a root cause: fault of a; and fault of b. A root cause then, and not assessed now: fault of e. ' +
        'Still a root cause: fault of c. A root cause now: fault of d. A root cause now, and not assessed then: fault of f.',
    );
    const fell = [by(-5, 'down')];
    const onlyDown = comparisonSummary({ overall: skipped, domains: fell, shared, rootCauses: none });
    expect(onlyDown).toContain('Beyond noise, no domains rose and one domain fell.');
  });
});

describe('the trend', () => {
  const wave = (name: string) => ({ wave: name, at: '2026-01-01', people: 1 });
  const overall = (...scores: readonly number[]) => ({
    ...({ id: 'overall:overall', subject: 'overall', kind: 'overall', title: 'Overall' } as const),
    values: scores.map((score) => ({ state: 'assessed', score }) as const),
  });

  it('says where the whole began and stands, by the line of the whole alone', () => {
    const domain = { ...overall(1, 2), id: 'domain:one', subject: 'one', kind: 'domain' } as const;
    expect(trendIntro([wave('w1'), wave('w2'), wave('w3')], [domain, overall(10, 50, 30)])).toBe(
      '3 waves, from w1 to w3. The whole stood at 10 and stands at 30 of 100; “topline compare” says whether that is more than noise.',
    );
    const gap = {
      ...overall(10),
      values: [{ state: 'not-assessed', reason: 'not-asked' }, ...overall(5).values],
    };
    expect(trendIntro([wave('w1'), wave('w2')], [gap as ReturnType<typeof overall>])).toBe(
      '2 waves, from w1 to w2.',
    );
  });

  it('names every root cause once, with the waves that named it', () => {
    const [before, after] = [spring(fourReps(low)), autumn(fourReps(high))];
    const trend = trendOf([before, after]);
    expect(trend.intro.id).toBe('trend.intro');
    expect(trend.rootCauses).toEqual([
      {
        id: 'trend-cause:a',
        node: 'a',
        title: 'Title of a',
        fault: 'Fault of a',
        named: [true, false],
        assessed: [true, true],
      },
    ]);
    expect(trend.lines.map(({ id, subject, kind, title }) => [id, subject, kind, title])).toEqual([
      ['overall:overall', 'overall', 'overall', 'Overall'],
      ['domain:one', 'one', 'domain', 'Domain one'],
      ['domain:two', 'two', 'domain', 'Domain two'],
      ['outcome:o', 'o', 'outcome', 'Title of o'],
    ]);
  });

  it('orders waves of the same day by name, then by the day of their report', () => {
    const report = spring(fourReps(low));
    const later = { ...report, at: '2026-03-01' };
    const named = { ...report, wave: '2026-01' };
    const order = trendOf([later, report, named]).waves.map(({ wave: name, at }) => `${name} ${at}`);
    expect(order).toEqual(['2026-01 2026-02-01', '2026-02 2026-02-01', '2026-02 2026-03-01']);
  });
});
