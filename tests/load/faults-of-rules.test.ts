import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/load/check-rules.ts';
import type { KitProblem } from '../../src/model/problem.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import type { KitSketch } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import type { RuleFault } from '../support/rule-faults.ts';
import { faultsOf, outcome, sound, withQuestion } from '../support/rule-faults.ts';

const systems = [{ id: 'SYS-1', title: 'System', document: 'Document' }];
const rowsOf = (letters: string) =>
  Array.from(letters, (letter, index) => ({
    ...{ id: `R${index + 1}`, system: 'SYS-1', statement: 'S.' },
    cover: [letter as 'Q' | 'F'],
  }));
const { parameters, thresholds } = aKit(sound);
const lonely = { ...sound, nodes: [...sound.nodes, { id: 'b' }] };
const soundQuestions = sound.questions ?? [];

describe('a fault', () => {
  test.each<readonly [KitProblem, KitSketch, readonly RuleFault[]]>([
    [
      'capability-few-roles',
      { ...sound, questions: soundQuestions.map((question) => ({ ...question, roles: { ceo: 1 } })) },
      [{ at: { of: 'node', id: 'a' }, args: { id: 'a', roles: ['ceo'] } }],
    ],
    [
      'capability-without-use',
      { ...sound, questions: soundQuestions.map((question) => ({ ...question, about: 'existence' })) },
      [{ at: { of: 'node', id: 'a' }, args: { id: 'a' } }],
    ],
    [
      'capability-without-core',
      { ...sound, questions: soundQuestions.map((question) => ({ ...question, core: false })) },
      [{ at: { of: 'node', id: 'a' }, args: { id: 'a', count: 0 } }],
    ],
    [
      'fix-without-moves',
      { ...sound, fixes: [{ id: 'f' }] },
      [{ at: { of: 'fix', id: 'f', field: ['moves'] }, args: { id: 'f' } }],
    ],
    [
      'link-too-many-causes',
      {
        nodes: [...Array.from({ length: 13 }, (_, index) => ({ id: `c${index}` })), outcome],
        links: Array.from({ length: 13 }, (_, index) => [`c${index}`, 'z', 'weak'] as const),
      },
      [{ at: { of: 'node', id: 'z', field: ['caused-by'] }, args: { id: 'z', count: 13, limit: 12 } }],
    ],
    [
      'model-too-large',
      { nodes: Array.from({ length: 111 }, (_, index) => ({ id: `n${index}` })) },
      [
        {
          at: { of: 'kit', field: ['questionnaires'] },
          args: { kind: 'nodes', count: 111, limit: 110 },
        },
      ],
    ],
    [
      'options-without-range',
      withQuestion({
        form: {
          kind: 'choice',
          options: [
            { id: 'x', title: 'X', level: 2 },
            { id: 'y', title: 'Y', level: 4 },
          ],
        },
      }),
      [{ at: { of: 'question', id: 'new', field: ['options'] }, args: { id: 'new' } }],
    ],
    [
      'question-long',
      withQuestion({ ask: 'so '.repeat(26) }),
      [{ at: { of: 'question', id: 'new', field: ['ask'] }, args: { id: 'new', count: 26, limit: 25 } }],
    ],
    [
      'question-without-effect',
      {
        ...withQuestion({ weight: 'hearsay' }),
        kit: { parameters: { ...parameters, discrimination: { hearsay: 0, standard: 1, figure: 1 } } },
      },
      [{ at: { of: 'question', id: 'new' }, args: { id: 'new' } }],
    ],
    [
      'question-without-role',
      withQuestion({ roles: {} }),
      [{ at: { of: 'question', id: 'new', field: ['roles'] }, args: { id: 'new' } }],
    ],
    [
      'role-too-many-questions',
      {
        ...sound,
        questions: Array.from({ length: 13 }, (_, index) =>
          aQuestion({ id: `q${index}`, node: 'a', roles: { who: 1 } }),
        ),
        kit: { roles: [{ id: 'who', title: 'Who', plural: 'whos', outside: true }] },
      },
      [{ at: { of: 'role', id: 'who' }, args: { id: 'who', count: 13, limit: 12 } }],
    ],
    [
      'row-blanket',
      {
        ...withQuestion({ covers: rowsOf('QQQQQ').map(({ id }) => id) }),
        kit: { sources: { systems, rows: rowsOf('QQQQQ') } },
      },
      [{ at: { of: 'question', id: 'new', field: ['covers'] }, args: { id: 'new', count: 5, limit: 4 } }],
    ],
    [
      'row-uncovered',
      { ...sound, kit: { sources: { systems, rows: rowsOf('F') } } },
      [{ at: { of: 'row', id: 'R1' }, args: { row: 'R1', letter: 'F', kind: 'a fix' } }],
    ],
  ])('of the kind %s points to its part of the kit and says what is wrong there', (code, sketch, faults) => {
    expect(faultsOf(sketch, code)).toEqual(faults);
  });
});

describe('a sound kit', () => {
  test('with every form of question, and conditions, breaks no rule', () => {
    const options = [
      { id: 'x', title: 'X', level: 0 },
      { id: 'y', title: 'Y', level: 4 },
    ] as const;
    const questions = [
      ...soundQuestions,
      aQuestion({
        id: 'a-3',
        node: 'a',
        core: false,
        ask: 'Is there a plan?',
        form: { kind: 'yes-no', healthy: 'yes' },
      }),
      aQuestion({
        id: 'a-4',
        node: 'a',
        core: false,
        ask: 'Where does it stand?',
        form: { kind: 'choice', options },
      }),
      aQuestion({ id: 'a-5', node: 'a', core: false, ask: 'What else?', form: { kind: 'text' } }),
      aQuestion({
        id: 'win-rate',
        node: 'a',
        core: false,
        ask: 'What is the win rate?',
        form: { kind: 'metric', metric: 'win-rate' },
      }),
      aQuestion({
        id: 'a-6',
        node: 'a',
        core: false,
        ask: 'Who reads it?',
        when: { kind: 'answer', question: 'a-3', test: { kind: 'is', value: true } },
      }),
    ];
    const kit = aKit({ ...sound, questions, metrics: [aMetric()] });
    expect(checkRules({ kit, placeOf: () => ({ kind: 'path', path: '' }) })).toEqual([]);
  });

  test('of a single role breaks none either', () => {
    const roles = [{ id: 'ceo', title: 'Chief', plural: 'chiefs', outside: false }];
    const questions = soundQuestions.map((question) => ({ ...question, roles: { ceo: 1 } }));
    const kit = aKit({ ...sound, questions, kit: { roles } });
    expect(checkRules({ kit, placeOf: () => ({ kind: 'path', path: '' }) })).toEqual([]);
  });
});

describe('what has no question at all', () => {
  test.each(['capability-few-questions', 'capability-without-use', 'capability-without-core'] as const)(
    'is told once, and not as %s besides',
    (code) => {
      expect(faultsOf(lonely, 'capability-without-question')).toHaveLength(1);
      expect(faultsOf(lonely, code)).toEqual([]);
    },
  );
});

describe('links', () => {
  test('that end in no outcome lead nowhere, whatever else does', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, outcome];
    const links = [
      ['a', 'z', 'weak'],
      ['b', 'c', 'weak'],
    ] as const;
    const found = faultsOf({ nodes, links }, 'capability-without-outcome');
    expect(found.map(({ args }) => args['id'])).toEqual(['b', 'c']);
  });

  test('from one cause to two effects are no duplicates', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }, outcome];
    const links = [
      ['a', 'b', 'weak'],
      ['a', 'z', 'weak'],
    ] as const;
    expect(faultsOf({ nodes, links }, 'id-duplicate')).toEqual([]);
  });

  test('of one cause are followed one after the other in search of circles', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const links = [
      ['a', 'b', 'weak'],
      ['a', 'c', 'weak'],
      ['c', 'a', 'weak'],
    ] as const;
    expect(faultsOf({ nodes, links }, 'link-cycle').map(({ args }) => args['ring'])).toEqual(['a → c → a']);
  });
});

describe('levels', () => {
  test('are alike only where all their words are, and each with the first of its words', () => {
    const levels = { 0: 'In no time.', 1: 'In not I me.', 2: 'Mostly.', 3: 'Mostly', 4: 'mostly!' };
    const found = faultsOf(withQuestion({ form: { kind: 'levels', levels } }), 'levels-alike');
    expect(found.map(({ args }) => args['levels'])).toEqual(['2 and 3', '2 and 4']);
    const joined = { 0: 'We do it now here.', 1: 'We do it nowhere.', 2: 'c', 3: 'd', 4: 'e' };
    expect(faultsOf(withQuestion({ form: { kind: 'levels', levels: joined } }), 'levels-alike')).toEqual([]);
  });
});

describe('questions in nearly the same words', () => {
  const alike = (first: string, second: string) =>
    faultsOf(
      {
        ...sound,
        questions: [
          aQuestion({ id: 'one', node: 'a', ask: first }),
          aQuestion({ id: 'two', node: 'a', ask: second }),
        ],
      },
      'question-alike',
    ).map(({ args }) => args['id']);

  test('share four words of five, of all the words that either has', () => {
    expect(alike('Who keeps that list now?', 'Who keeps that list?')).toEqual(['two']);
    expect(alike('Who keeps that list now?', 'Who keeps that list then?')).toEqual([]);
    const short = 'Who keeps the list?';
    const long = 'Who keeps the list of offers that we made this year?';
    expect(alike(long, short)).toEqual([]);
    expect(alike(short, long)).toEqual([]);
  });

  test('have at least four different words to share', () => {
    expect(alike('Who keeps it now?', 'Who keeps it now?')).toEqual(['two']);
    expect(alike('Who keeps it?', 'Who keeps it?')).toEqual([]);
  });
});

describe('reading ease', () => {
  const simple = 'Who has the key? Who has the list? Who has the plan? Who has the book?';
  const hard = 'Does organisational accountability facilitate interdepartmental collaboration?';
  const gradesOf = (asks: readonly string[], domains = ['one', 'one']) => {
    const nodes = [...new Set(domains)].map((domain, index) => ({ id: `n${index}`, domain }));
    const questions = asks.map((ask, index) =>
      aQuestion({
        id: `q${index}`,
        node: nodes.find(({ domain }) => domain === domains[index])?.id ?? '',
        ask,
      }),
    );
    return faultsOf({ nodes: [...nodes, outcome], questions }, 'question-hard').map(({ at, args }) => [
      'id' in at && at.id,
      args['grade'],
    ]);
  };

  test('is told in years of school with one decimal, of the question and of its questionnaire', () => {
    expect(gradesOf([hard])).toEqual([
      ['q0', 41.8],
      ['one', 41.8],
    ]);
  });

  test('of a questionnaire is that of its own questions, each a text of its own', () => {
    expect(gradesOf([simple, hard], ['one', 'two']).map(([id]) => id)).toEqual(['q1', 'two']);
    const asks = Array.from({ length: 6 }, () => 'Who has the key of the house in the wood?');
    expect(
      gradesOf(
        asks,
        asks.map(() => 'one'),
      ),
    ).toEqual([]);
  });
});

describe('questions of a role', () => {
  const roles = ['who', 'other'].map((id) => ({ id, title: id, plural: id, outside: true }));
  const asked = (count: number, role: string, form?: 'metric') =>
    Array.from({ length: count }, (_, index) =>
      aQuestion({
        id: `${role}-${form ?? 'q'}${index}`,
        node: 'a',
        roles: { [role]: 1 },
        ...(form === undefined ? {} : { form: { kind: 'metric', metric: 'win-rate' } }),
      }),
    );

  test('are only its own, and figures do not count', () => {
    const questions = [...asked(12, 'who'), ...asked(12, 'other'), ...asked(2, 'who', 'metric')];
    expect(faultsOf({ ...sound, questions, kit: { roles } }, 'role-too-many-questions')).toEqual([]);
  });
});

describe('rows', () => {
  test('that ask for no question do not make one that names them a blanket', () => {
    const rows = rowsOf('QQQQFF');
    const sketch = withQuestion({ covers: rows.map(({ id }) => id) });
    expect(faultsOf({ ...sketch, kit: { sources: { systems, rows } } }, 'row-blanket')).toEqual([]);
  });

  test('named by a fix beyond measure are counted whatever they ask for', () => {
    const rows = rowsOf('QQQQQQF');
    const fixes = (sound.fixes ?? []).map((fix) => ({ ...fix, covers: rows.map(({ id }) => id) }));
    expect(faultsOf({ ...sound, fixes, kit: { sources: { systems, rows } } }, 'row-blanket')).toEqual([
      { at: { of: 'fix', id: 'fix-a', field: ['covers'] }, args: { id: 'fix-a', count: 7, limit: 6 } },
    ]);
  });
});

describe('cuts', () => {
  const cutsOf = (given: Parameters<typeof aMetric>[0]) =>
    faultsOf({ ...sound, metrics: [aMetric(given)] }, 'thresholds-order');
  const at = { of: 'metric', id: 'win-rate', field: ['thresholds'] } as const;

  test('of a metric say which way they must go, and between what', () => {
    expect(cutsOf({ thresholds: [10, 30, 20, 40] })).toEqual([
      { at, args: { received: '10, 30, 20, 40', expected: 'rise' } },
    ]);
    expect(cutsOf({ better: 'low', thresholds: [10, 20, 30, 40] })).toEqual([
      { at, args: { received: '10, 20, 30, 40', expected: 'fall, because low is better' } },
    ]);
    const expected = 'lie between 0 and 100, the range of the metric';
    for (const cuts of [[-1, 20, 30, 40] as const, [10, 20, 30, 101] as const])
      expect(cutsOf({ thresholds: cuts })).toEqual([{ at, args: { received: cuts.join(', '), expected } }]);
  });

  test('may lie on both ends of the range', () => {
    expect(cutsOf({ thresholds: [0, 20, 30, 100] })).toEqual([]);
  });

  test.each([
    [[0, 7, 8, 10], []],
    [[-1, 7, 8, 10], ['-1, 7, 8, 10']],
    [[0, 7, 8, 11], ['0, 7, 8, 11']],
    [[7, 4, 8, 10], ['7, 4, 8, 10']],
  ] as const)('%j of recommendations rise from 0 to 10', (recommendCuts, received) => {
    const kit = { parameters: { ...parameters, recommendCuts } };
    expect(faultsOf({ ...sound, kit }, 'thresholds-order').map(({ args }) => args)).toEqual(
      received.map((cuts) => ({ received: cuts, expected: 'rise from 0 to 10' })),
    );
  });

  test('of the bands rise', () => {
    const kit = { thresholds: { ...thresholds, bands: { fragile: 60, sound: 40, strong: 80 } } };
    expect(faultsOf({ ...sound, kit }, 'thresholds-order').map(({ args }) => args)).toEqual([
      { received: '60, 40, 80', expected: 'rise' },
    ]);
  });

  test('of the strengths rise', () => {
    const faults = (medium: number) => {
      const kit = { parameters: { ...parameters, strengths: { weak: 0.2, medium, strong: 0.6 } } };
      return faultsOf({ ...sound, kit }, 'thresholds-order');
    };
    const at = { of: 'kit', field: ['parameters', 'strengths'] };
    expect(faults(0.6)).toEqual([{ at, args: { received: '0.2, 0.6, 0.6', expected: 'rise' } }]);
    expect(faults(0.5)).toEqual([]);
  });

  test('of verdicts and labels put what is sound below what is broken, or level with it', () => {
    const { verdict, label } = thresholds;
    const told = (limits: Partial<typeof thresholds>) =>
      faultsOf({ ...sound, kit: { thresholds: { ...thresholds, ...limits } } }, 'thresholds-order');
    const ofLabel = { of: 'kit', field: ['thresholds', 'label'] };
    expect(told({ label: { ...label, sound: 0.6, broken: 0.7 } })).toEqual([
      { at: ofLabel, args: { received: '0.6, 0.5', expected: 'rise from sound to inherited' } },
    ]);
    expect(told({ label: { ...label, broken: 0.1 } })).toEqual([
      { at: ofLabel, args: { received: '0.2, 0.1', expected: 'rise from sound to broken' } },
    ]);
    expect(told({ verdict: { ...verdict, healthyOwnFault: 0.6 } })).toEqual([
      {
        at: { of: 'kit', field: ['thresholds', 'verdict'] },
        args: { received: '0.6, 0.5', expected: 'rise from healthy-own-fault to root-own-fault' },
      },
    ]);
    const level = { label: { ...label, sound: 0.5 }, verdict: { ...verdict, healthyOwnFault: 0.5 } };
    expect(told(level)).toEqual([]);
  });
});
