import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Diagnosis } from '../../src/model/diagnosis.ts';
import { bandOf } from '../../src/report/band-of.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { daysBetween } from '../../src/numbers/days-between.ts';
import { saidOf } from '../../src/report/said-of.ts';
import { sortedBy } from '../../src/report/sorted-by.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';
import { aSalesKit, inputOn, northwind, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

describe('days between dates', () => {
  it.each([
    ['2026-11-21', '2026-11-21', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-01', '2025-01-01', -365],
    ['2000-01-01', '2026-11-21', 9821],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('agree with the calendar of the machine', () => {
    const day = fc
      .integer({ min: -20_000, max: 40_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
      }),
    );
  });
});

describe('what was said', () => {
  const kit = aSalesKit();
  const metric = aQuestion({ form: { kind: 'metric', metric: 'win-rate' } });
  const choice = aQuestion({
    form: { kind: 'choice', options: [{ id: 'worse', title: 'They find us worse.', level: 0 }] },
  });

  it.each([
    [aQuestion({}), { kind: 'level', level: 4 }, 'Always.'],
    [choice, { kind: 'level', level: 2.5 }, 'Level 2.5'],
    [aQuestion({}), { kind: 'yes-no', yes: true }, 'Yes'],
    [aQuestion({}), { kind: 'yes-no', yes: false }, 'No'],
    [choice, { kind: 'option', option: 'worse' }, 'They find us worse.'],
    [aQuestion({}), { kind: 'option', option: 'gone' }, 'gone'],
    [metric, { kind: 'figure', value: 0.1 + 0.2 }, '0.3 percent'],
    [metric, { kind: 'between', from: 6, to: 9 }, '6 to 9 percent'],
    [aQuestion({}), { kind: 'figure', value: 7 }, '7'],
    [aQuestion({}), { kind: 'recommend', score: 6 }, '6 of 10'],
    [aQuestion({}), { kind: 'text', text: 'Free words.' }, 'Free words.'],
  ] as const)('%# is told in the words of the form', (question, value, words) => {
    expect(saidOf(kit, question, value)).toBe(words);
  });
});

describe('bands', () => {
  it.each([
    [39.9, 'weak'],
    [40, 'fragile'],
    [60, 'sound'],
    [80, 'strong'],
  ])('%d is %s', (score, band) => {
    expect(bandOf(aKit({ nodes: [] }).thresholds, { state: 'assessed', score })).toEqual({ band });
  });
});

describe('sorting by keys', () => {
  it('falls back on the next key and keeps equals as they came', () => {
    const items = [
      { a: 1, b: 'z' },
      { a: 1, b: 'a' },
      { a: 0, b: 'q' },
      { a: 1, b: 'a' },
    ];
    expect(sortedBy(items, ({ a, b }) => [-a, b]).map(({ b }) => b)).toEqual(['a', 'a', 'z', 'q']);
  });
});

describe('what we do not know', () => {
  it('counts answers older than their half-life as stale, the oldest first', () => {
    const { stale } = composeReport({ ...theTroubledInput(), at: '2028-01-01' }).unknowns;
    expect(stale).toHaveLength(11);
    expect(stale[0]).toMatchObject({ answers: 5, days: 406 });
  });

  it('without a computed choice asks the core questions nobody answered, highest ranked first', () => {
    const { askNext: _, ...input } = inputOn(aSalesKit(), {
      ...northwind(),
      sheets: [aSheet({ answers: { 'crm-easy': 4 } })],
    });
    const { ask } = composeReport(input).unknowns;
    expect(ask[0]).toMatchObject({ question: 'skill-talk', role: 'Head of sales' });
    expect(ask[0]?.why.text).toBe(
      'Nobody has told us anything about this yet. It tells whether sellers cannot lead the talk with a buyer.',
    );
  });

  it('takes the wording of the role that is asked, and skips questions that are gone', () => {
    const input = theTroubledInput();
    const askNext = [
      { question: 'gone', role: 'rep' },
      { question: 'lead-definition-written', role: 'rep' },
    ];
    const { ask } = composeReport({ ...input, askNext }).unknowns;
    expect(ask.map((entry) => entry.ask)).toEqual([
      'How do you know that a lead handed to you is worth your time?',
    ]);
  });

  it('says so when nothing is open', () => {
    const kit = aKit({ nodes: [{ id: 'a' }] });
    const { intro } = reportOn(kit, anAssessment(aSheet({ answers: { 'a-q': 4 } }))).unknowns;
    expect(intro.text).toContain('Every capability has a score, and nobody had to say');
  });

  it('tells of one person only what that person said last, as the appendix does', () => {
    const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }] });
    const { appendix, unknowns } = reportOn(
      kit,
      anAssessment(
        aSheet({ date: '2026-11-01', answers: { 'a-q': 1, 'b-q': 'unknown' } }),
        aSheet({ date: '2026-11-21', answers: { 'a-q': 'unknown', 'b-q': 1 } }),
      ),
    );
    expect(appendix.answers.map(({ question, said, level }) => [question, said, level])).toEqual([
      ['a-q', 'I don’t know', undefined],
      ['b-q', 'Rarely.', 1],
    ]);
    expect(unknowns.gaps).toMatchObject([{ node: 'a', value: { reason: 'nobody-knows' } }]);
    expect(unknowns.unknowns).toMatchObject([{ question: 'a-q', respondents: 1 }]);
  });

  it('does not call a gap what does not apply', () => {
    const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }] });
    const { gaps } = reportOn(
      kit,
      anAssessment(aSheet({ answers: { 'a-q': { na: 'none here' } } })),
    ).unknowns;
    expect(gaps.map(({ node }) => node)).toEqual(['b']);
  });
});

describe('disagreement', () => {
  it('a node contested within one group is told without sides', () => {
    const sheets = [0, 4, 0, 4].map((level, at) =>
      aSheet({ id: `rep-${String(at)}`, role: 'rep', answers: { 'coaching-hours': level } }),
    );
    const { splits } = reportOn(aSalesKit(), { ...northwind(), sheets }).disagreements;
    expect(splits).toHaveLength(1);
    expect(splits[0]?.sides).toBeUndefined();
    expect(splits[0]?.summary.text).toContain('same role');
  });

  it('three of one role, and figures however far apart, are not told as people who disagree', () => {
    const metrics = ['f-1', 'f-2', 'f-3', 'f-4'].map((id) => aMetric({ id }));
    const kit = aKit({
      nodes: [{ id: 'a' }, { id: 'b' }],
      metrics,
      questions: [
        aQuestion({ node: 'a' }),
        aQuestion({ node: 'b' }),
        ...metrics.map(({ id }) => aQuestion({ id, node: 'a', form: { kind: 'metric', metric: id } })),
      ],
    });
    const figures = { 'f-1': aFigure(0), 'f-2': aFigure(0), 'f-3': aFigure(99), 'f-4': aFigure(99) };
    const ceo = aSheet({ answers: { 'a-q': 4, ...figures } });
    const few = [0, 2, 4].map((level, at) =>
      aSheet({ id: `rep-${String(at)}`, role: 'rep', answers: { 'b-q': level } }),
    );
    const input = inputOn(kit, anAssessment(ceo, ...few));
    expect(input.diagnosis.nodes.filter(({ contested }) => contested)).toEqual([]);
    expect(composeReport(input).disagreements.splits).toEqual([]);
  });

  it('a figure against the people is a claim, and no split of people beside it', () => {
    const kit = aKit({
      nodes: [{ id: 'a' }],
      metrics: [aMetric({ id: 'f-1' }), aMetric({ id: 'f-2' })],
      questions: [
        aQuestion({ node: 'a' }),
        aQuestion({ id: 'f-1', node: 'a', form: { kind: 'metric', metric: 'f-1' } }),
        aQuestion({ id: 'f-2', node: 'a', form: { kind: 'metric', metric: 'f-2' } }),
      ],
    });
    const ceo = aSheet({ answers: { 'a-q': 4, 'f-1': aFigure(0), 'f-2': aFigure(20) } });
    const input = inputOn(kit, anAssessment(ceo));
    expect(input.diagnosis.nodes.filter(({ contested }) => contested)).toHaveLength(1);
    const { splits, claims } = composeReport(input).disagreements;
    expect(splits).toEqual([]);
    expect(claims).toHaveLength(1);
  });

  it('a hard figure is no side of a split among people, but stands beside them', () => {
    const kit = aKit({
      nodes: [{ id: 'a' }],
      questions: [
        aQuestion({ node: 'a' }),
        aQuestion({ node: 'a', id: 'win-rate', form: { kind: 'metric', metric: 'win-rate' } }),
      ],
      metrics: aSalesKit().metrics,
    });
    const figure = { state: 'answered', value: { kind: 'figure', value: 5 } } as const;
    const sheets = [aSheet({ answers: { 'a-q': 4, 'win-rate': figure } })];
    const { splits, views, groups } = reportOn(kit, anAssessment(...sheets)).disagreements;
    expect(splits).toEqual([]);
    expect(views).toMatchObject([
      { node: 'a', figure: 0, cells: [{ state: 'shown', role: 'ceo', mean: 4, people: 1 }] },
    ]);
    expect(groups).toEqual([{ role: 'ceo', title: 'ceo', plural: 'ceos', people: 1 }]);
  });

  it('a role counts everybody who was heard on any point', () => {
    const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }] });
    const sheets = ['a-q', 'b-q'].map((question) => aSheet({ id: question, answers: { [question]: 2 } }));
    expect(reportOn(kit, anAssessment(...sheets)).disagreements.groups).toMatchObject([{ people: 2 }]);
  });
});

describe('a diagnosis that knows nothing of the kit', () => {
  it('still leaves a report that stands', () => {
    const { diagnosis, ...input } = theTroubledInput();
    const bare = {
      ...diagnosis,
      nodes: [],
      links: [],
      ranking: diagnosis.ranking.slice(0, 1),
      burden: 0,
      verdict: { kind: 'root-cause', roots: ['coaching'] },
    } as const;
    const scorecard = { ...input.scorecard, nodes: [], domains: [] };
    const report = composeReport({ ...input, scorecard, diagnosis: bare });
    expect(report.answer.headline.text).toContain('It explains almost none of the trouble that is likely.');
    expect(report.rootCauses.causes[0]?.summary.text).toContain('Too few people were asked');
    expect(report.notFirst.intro.text).toContain('no weak point looks like a cause');
  });
});

describe('several hats', () => {
  it('speak under the one that sees the question best', () => {
    const sheet = aSheet({
      respondent: { id: 'both', roles: ['ceo', 'rep'], anonymous: false },
      answers: { 'coaching-hours': 1 },
    });
    const { answers } = reportOn(aSalesKit(), anAssessment(sheet)).appendix;
    expect(answers.map(({ role }) => role)).toEqual(['Seller']);
  });
});

describe('ids that lead nowhere', () => {
  const input = theTroubledInput();
  const gone = { node: 'nowhere', question: 'gone', change: 1 };
  const candidate: Candidate = {
    node: 'gone',
    label: 'root-cause',
    durableBenefit: 0.1,
    immediateBenefit: 0.1,
    relapseGap: 0,
    paths: [{ nodes: ['gone', 'nowhere'], activity: 0.5 }],
    evidenceFor: [gone],
    evidenceAgainst: [],
    ecosystemAbove: 0,
  };

  it('are shown by their id, and nothing breaks', () => {
    const diagnosis: Diagnosis = {
      ...input.diagnosis,
      ranking: [candidate],
      verdict: { kind: 'root-cause', roots: ['gone'] },
    };
    const [cause] = composeReport({ ...input, diagnosis }).rootCauses.causes;
    expect(cause).toMatchObject({
      title: 'gone',
      evidenceFor: [{ ask: 'gone', voices: [] }],
      paths: [{ because: [] }],
    });
  });

  it('a named root without a rank explains nothing', () => {
    const { relief: _, ...known } = input.diagnosis;
    const verdict = { kind: 'root-cause', roots: ['gone'] } as const;
    const diagnosis: Diagnosis = { ...known, ranking: [], verdict };
    expect(composeReport({ ...input, diagnosis }).answer.headline.text).toContain(
      'almost none of the trouble.',
    );
    const none: Diagnosis = { ...input.diagnosis, verdict: { kind: 'root-cause', roots: [] } };
    expect(composeReport({ ...input, diagnosis: none }).rootCauses.causes).toEqual([]);
  });

  it('a loop between unknown nodes is still told', () => {
    const kit = { ...input.kit, cutLoops: [{ cause: 'gone', effect: 'away', because: 'Of old.' }] };
    expect(composeReport({ ...input, kit }).appendix.assumptions.at(-1)?.text).toContain(
      'gone may also lead to away',
    );
  });

  it('readings on questions that are gone are quoted by nobody and never stale', () => {
    const readings = input.scorecard.readings.map((reading) => ({
      ...reading,
      question: 'gone',
      date: '1990-01-01',
    }));
    const report = composeReport({ ...input, scorecard: { ...input.scorecard, readings } });
    expect(report.unknowns.stale).toEqual([]);
    expect(
      report.disagreements.splits.flatMap(({ sides }) => sides ?? []).flatMap(({ said }) => said),
    ).toEqual([]);
  });

  it('somebody without any role is counted, not named', () => {
    const respondents = input.scorecard.respondents.map((each) => ({ ...each, roles: [], anonymous: true }));
    expect(
      composeReport({ ...input, scorecard: { ...input.scorecard, respondents } }).respondents.some(
        ({ id }) => id === 'respondent:~',
      ),
    ).toBe(true);
  });

  it('a question nobody may answer is asked of nobody', () => {
    const { askNext: _, ...rest } = input;
    const kit = {
      ...input.kit,
      questions: input.kit.questions.map((question) => ({ ...question, roles: {} })),
    };
    const scorecard = { ...input.scorecard, readings: [] };
    expect(composeReport({ ...rest, kit, scorecard }).unknowns.ask[0]?.role).toBe('');
  });
});

describe('weak points in words', () => {
  it('without a known source come from other weak points', () => {
    const input = theTroubledInput();
    const ranking = input.diagnosis.ranking.map((each) => ({ ...each, immediateBenefit: 0, relapseGap: 0 }));
    const { notFirst } = composeReport({ ...input, diagnosis: { ...input.diagnosis, links: [], ranking } });
    expect(notFirst.weakPoints[0]?.summary.text).toContain('It comes from other weak points.');
  });
});

describe('health in words', () => {
  const input = theTroubledInput();
  it('says when the weakest parts pull the whole down', () => {
    const overall = {
      value: { state: 'assessed', score: 40 },
      plain: { state: 'assessed', score: 47.4 },
      coverage: 1,
    } as const;
    const { health } = composeReport({ ...input, scorecard: { ...input.scorecard, overall } });
    expect(health.summary.text).toContain('The plain mean is 47: the weakest parts pull the whole down.');
    expect(health.imbalance).toBeCloseTo(7.4, 10);
  });

  it('keeps quiet about a mean that was not assessed', () => {
    const overall = {
      value: { state: 'assessed', score: 40 },
      plain: { state: 'not-assessed', reason: 'not-asked' },
      coverage: 1,
    } as const;
    const { health } = composeReport({ ...input, scorecard: { ...input.scorecard, overall, domains: [] } });
    expect(health.summary.text).toBe('The whole scores 40 of 100: fragile.');
  });
});

describe('a ranked fix that is gone', () => {
  it('costs what the plan counted for it', () => {
    const input = theTroubledInput();
    const ranking = [{ fix: 'gone', durableBenefit: 0.2, immediateBenefit: 0, perWeek: 0, effort: 3 }];
    const { alternatives } = composeReport({ ...input, plan: { capacity: 8, ranking, steps: [] } }).plan;
    expect(alternatives).toMatchObject([{ title: 'gone', effort: 3 }]);
  });
});

describe('keys of different length', () => {
  it('count what is missing as empty', () => {
    const lists = [['a', ''], ['a'], ['a', 'b'], ['a']];
    expect(sortedBy(lists, (keys) => keys)).toEqual([['a', ''], ['a'], ['a', 'b'], ['a']]);
  });
});
