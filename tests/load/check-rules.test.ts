import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/load/check-rules.ts';
import type { Condition } from '../../src/model/condition.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { faultsOf, outcome, sound, withQuestion } from '../support/rule-faults.ts';

test('a sound kit breaks no rule', () => {
  const context = { kit: aKit(sound), placeOf: () => ({ kind: 'path', path: '' }) as const };
  expect(checkRules(context)).toEqual([]);
});

describe('the causal model', () => {
  test('a circle of causes is named, once, from its least node', () => {
    const nodes = [{ id: 'b' }, { id: 'a' }, { id: 'c' }, outcome];
    const links = [
      ['a', 'b', 'weak'],
      ['b', 'c', 'weak'],
      ['c', 'a', 'weak'],
      ['c', 'z', 'weak'],
    ] as const;
    expect(faultsOf({ nodes, links }, 'link-cycle')).toEqual([
      { at: { of: 'link', cause: 'a', effect: 'b' }, args: { ring: 'a → b → c → a' } },
    ]);
  });

  test('a node that causes itself is a circle', () => {
    const sketch = { nodes: [{ id: 'a' }, outcome], links: [['a', 'a', 'weak']] } as const;
    expect(faultsOf(sketch, 'link-cycle')).toEqual([
      { at: { of: 'link', cause: 'a', effect: 'a' }, args: { ring: 'a → a' } },
    ]);
  });

  test('two circles are both named', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const links = [
      ['a', 'b', 'weak'],
      ['b', 'a', 'weak'],
      ['c', 'd', 'weak'],
      ['d', 'c', 'weak'],
    ] as const;
    expect(faultsOf({ nodes, links }, 'link-cycle').map(({ args }) => args['ring'])).toEqual([
      'a → b → a',
      'c → d → c',
    ]);
  });

  test('a diamond is no circle', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const links = [
      ['a', 'b', 'weak'],
      ['a', 'c', 'weak'],
      ['b', 'd', 'weak'],
      ['c', 'd', 'weak'],
    ] as const;
    expect(faultsOf({ nodes, links }, 'link-cycle')).toEqual([]);
  });

  test('the same link twice is a duplicate', () => {
    const links = [
      ['a', 'z', 'weak'],
      ['a', 'z', 'strong'],
    ] as const;
    expect(faultsOf({ ...sound, links }, 'id-duplicate')).toEqual([
      { at: { of: 'link', cause: 'a', effect: 'z' }, args: { kind: 'link', id: 'a → z' } },
    ]);
  });

  test.each([
    [12, 0],
    [13, 1],
  ])('%i causes of one node make %i faults', (count, faults) => {
    const ids = Array.from({ length: count }, (_, index) => `c${index}`);
    const links = ids.map((id) => [id, 'z', 'weak'] as const);
    const found = faultsOf({ nodes: [...ids.map((id) => ({ id })), outcome], links }, 'link-too-many-causes');
    expect(found).toHaveLength(faults);
  });

  test.each([
    [110, []],
    [111, [{ kind: 'nodes', count: 111, limit: 110 }]],
  ])('a model of %i nodes has its limit', (count, args) => {
    const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}` }));
    expect(faultsOf({ nodes }, 'model-too-large').map((fault) => fault.args)).toEqual(args);
  });

  test('a model of 201 links is too large', () => {
    const nodes = Array.from({ length: 21 }, (_, index) => ({ id: `n${index}` }));
    const pairs = nodes.flatMap(({ id: one }, index) =>
      nodes.slice(0, index).map(({ id }) => [id, one, 'weak'] as const),
    );
    const sketch = (count: number) => ({ nodes, links: pairs.slice(0, count) });
    expect(faultsOf(sketch(200), 'model-too-large')).toEqual([]);
    expect(faultsOf(sketch(201), 'model-too-large')).toMatchObject([{ args: { kind: 'links', count: 201 } }]);
  });

  test.each([
    [[0.5, 0.5], []],
    [[0.1, 0.2, 0.7], []],
    [[0.5, 0.6], [1.1]],
    [[0.3], [0.3]],
  ])('weights %j of the outcomes add up to 1 or are a fault', (weights, sums) => {
    const nodes = weights.map((weight, index) => ({ id: `o${index}`, kind: 'outcome' as const, weight }));
    expect(faultsOf({ nodes }, 'outcome-weights').map(({ args }) => args['sum'])).toEqual(sums);
  });

  test('no outcome has no weight to complain about', () => {
    expect(faultsOf({ nodes: [{ id: 'a' }] }, 'outcome-weights')).toEqual([]);
  });
});

describe('capabilities', () => {
  const lonely = { ...sound, nodes: [...sound.nodes, { id: 'b' }] };

  test.each(['capability-without-question', 'capability-without-fix', 'capability-without-outcome'] as const)(
    '%s names the capability',
    (code) => {
      expect(faultsOf(lonely, code)).toEqual([{ at: { of: 'node', id: 'b' }, args: { id: 'b' } }]);
    },
  );

  test('a chain through a symptom leads to an outcome', () => {
    const nodes = [{ id: 'a' }, { id: 's', kind: 'symptom' as const }, outcome];
    const links = [
      ['a', 's', 'weak'],
      ['s', 'z', 'weak'],
    ] as const;
    expect(faultsOf({ nodes, links }, 'capability-without-outcome')).toEqual([]);
  });

  test('questions of free words do not count', () => {
    const questions = [aQuestion({ id: 'a-1', node: 'a', form: { kind: 'text' } })];
    expect(faultsOf({ ...sound, questions }, 'capability-without-question')).toHaveLength(1);
  });

  test.each([
    [[true, false], []],
    [[true, true], [2]],
    [[false, false], [0]],
  ])('core marks %j must be exactly one', (marks, counts) => {
    const questions = marks.map((core, index) => aQuestion({ id: `q${index}`, node: 'a', core }));
    const found = faultsOf({ ...sound, questions }, 'capability-without-core');
    expect(found.map(({ args }) => args['count'])).toEqual(counts);
  });

  test('a single question is too few', () => {
    const questions = [aQuestion({ node: 'a' })];
    expect(faultsOf({ ...sound, questions }, 'capability-few-questions')).toEqual([
      { at: { of: 'node', id: 'a' }, args: { id: 'a', count: 1 } },
    ]);
  });

  test('questions about existence alone are not enough', () => {
    const questions = (sound.questions ?? []).map((question) => ({
      ...question,
      about: 'existence' as const,
    }));
    expect(faultsOf({ ...sound, questions }, 'capability-without-use')).toHaveLength(1);
    const [first, ...rest] = questions;
    expect(
      faultsOf({ ...sound, questions: [{ ...first, about: 'result' }, ...rest] }, 'capability-without-use'),
    ).toEqual([]);
  });

  test('one role alone is too few where the kit has several', () => {
    const questions = (sound.questions ?? []).map((question) => ({ ...question, roles: { ceo: 1 } }));
    expect(faultsOf({ ...sound, questions }, 'capability-few-roles')).toMatchObject([
      { args: { roles: ['ceo'] } },
    ]);
    const roles = [{ id: 'ceo', title: 'Chief', plural: 'chiefs', outside: false }];
    expect(faultsOf({ ...sound, questions, kit: { roles } }, 'capability-few-roles')).toEqual([]);
  });
});

describe('fixes', () => {
  test('fixes that wait for each other are named', () => {
    const fixes = [
      { id: 'f', after: ['g'] },
      { id: 'g', after: ['f'] },
    ];
    expect(faultsOf({ ...sound, fixes }, 'fix-cycle')).toEqual([
      { at: { of: 'fix', id: 'f', field: ['after'] }, args: { ring: 'f → g → f' } },
    ]);
  });

  test('a fix without moves is named', () => {
    expect(faultsOf({ ...sound, fixes: [{ id: 'f' }] }, 'fix-without-moves')).toHaveLength(1);
  });

  const metrics = [
    aMetric({ id: 'churn', better: 'low', unit: 'percent', range: { min: 0, max: 100 } }),
    aMetric({ id: 'renewals', better: 'high', unit: 'deals', range: { min: 10, max: 30 } }),
  ];
  const moving = (id: string, by: number) => ({
    ...sound,
    metrics,
    fixes: [
      {
        id: 'f',
        moves: [
          { id: 'a-1', by: 1, withinDays: 30 },
          { id, by, withinDays: 30 },
        ],
      },
    ],
  });

  test.each([
    ['churn', -100],
    ['renewals', 20],
    ['a-1', 4],
    ['a-2', 0.5],
    ['z', 4],
  ])('a move of %s by %d makes it better and stays on its scale', (id, by) => {
    expect(faultsOf(moving(id, by), 'fix-wrong-move')).toEqual([]);
  });

  test.each([
    ['churn', 0, {}],
    ['churn', 1, { better: 'low' }],
    ['churn', -101, { limit: 100, unit: 'percent' }],
    ['renewals', -1, { better: 'high' }],
    ['renewals', 21, { limit: 20, unit: 'deals' }],
    ['a-1', -2, { better: 'high' }],
    ['a-1', 9, { limit: 4, unit: 'levels' }],
    ['z', 4.5, { limit: 4, unit: 'levels' }],
    ['z', 0, {}],
  ])('a move of %s by %d is named', (id, by, args) => {
    expect(faultsOf(moving(id, by), 'fix-wrong-move')).toEqual([
      { at: { of: 'fix', id: 'f', field: ['moves', 1, 'by'] }, args: { id, by, ...args } },
    ]);
  });
});

test.each([
  [100, 0],
  [5, 5],
])('a range from %d to %d is told instead of its cuts', (min, max) => {
  const metrics = [aMetric({ range: { min, max } })];
  expect(faultsOf({ ...sound, metrics }, 'thresholds-order')).toEqual([
    { at: { of: 'metric', id: 'win-rate', field: ['range'] }, args: { minimum: min, maximum: max } },
  ]);
});

describe('conditions', () => {
  const facts = [
    { id: 'big', title: 'Big', ask: 'Big?', kind: 'yes-no' },
    { id: 'size', title: 'Size', ask: 'Size?', kind: 'number' },
    { id: 'land', title: 'Land', ask: 'Land?', kind: 'text' },
  ] as const;
  const fact = (name: string, test: Extract<Condition, { kind: 'fact' }>['test']): Condition => ({
    kind: 'fact',
    fact: name,
    test,
  });
  const answer = (question: string, test: Extract<Condition, { kind: 'fact' }>['test']): Condition => ({
    kind: 'answer',
    question,
    test,
  });
  const atLeast = (value: number) => ({ kind: 'at-least', value }) as const;
  const atMost = (value: number) => ({ kind: 'at-most', value }) as const;
  const is = (value: string | number | boolean) => ({ kind: 'is', value }) as const;
  const yes = { kind: 'yes' } as const;

  function reasonsFor(when: Condition): readonly unknown[] {
    const sketch = withQuestion({ when });
    const more = [
      aQuestion({ id: 'yn', node: 'a', core: false, form: { kind: 'yes-no', healthy: 'no' } }),
      aQuestion({ id: 'text', node: 'a', core: false, form: { kind: 'text' } }),
      aQuestion({
        id: 'choice',
        node: 'a',
        core: false,
        form: {
          kind: 'choice',
          options: [
            { id: 'x', title: 'X', level: 0 },
            { id: 'y', title: 'Y', level: 4 },
          ],
        },
      }),
    ];
    const questions = [
      ...more,
      ...(sketch.questions ?? []),
      aQuestion({ id: 'late', node: 'a', core: false }),
    ];
    return faultsOf({ ...sketch, questions, kit: { facts } }, 'condition-unreachable').map(
      ({ args }) => args['reason'],
    );
  }

  test('of a role can hold on a yes-no fact, and on no other', () => {
    const faultsOfRole = (when?: Condition) => {
      const role = { id: 'sales-manager', title: 'Sales manager', plural: 'sales managers', outside: false };
      const roles = [{ ...role, ...(when === undefined ? {} : { when }) }];
      return faultsOf({ ...sound, kit: { facts, roles } }, 'condition-unreachable');
    };
    expect(faultsOfRole()).toEqual([]);
    expect(faultsOfRole(fact('big', yes))).toEqual([]);
    expect(faultsOfRole(fact('size', yes))).toEqual([
      {
        at: { of: 'role', id: 'sales-manager', field: ['when'] },
        args: { id: 'sales-manager', reason: expect.stringContaining('“size” is a number') as string },
      },
    ]);
  });

  test.each<[string, Condition]>([
    ['a yes-no fact', fact('big', yes)],
    ['a yes-no fact that is no', fact('big', is(false))],
    ['a number', fact('size', atLeast(20))],
    ['exactly a number', fact('size', is(20))],
    ['a range', { kind: 'all', of: [fact('size', atLeast(20)), fact('size', atMost(20))] }],
    [
      'a gap',
      {
        kind: 'all',
        of: [
          { kind: 'not', of: fact('size', atLeast(20)) },
          { kind: 'not', of: fact('size', atMost(19)) },
        ],
      },
    ],
    ['a word', fact('land', is('Norway'))],
    ['another word', { kind: 'not', of: fact('land', is('Norway')) }],
    ['a level', answer('a-1', atLeast(4))],
    ['a yes', answer('yn', is(true))],
    ['the level of a yes', { kind: 'all', of: [answer('yn', is(true)), answer('yn', atMost(0))] }],
    ['an option', answer('choice', is('y'))],
    ['one of two', { kind: 'any', of: [answer('a-1', atLeast(5)), fact('big', yes)] }],
  ])('%s can be met', (_, when) => {
    expect(reasonsFor(when)).toEqual([]);
  });

  test.each<[string, Condition]>([
    ['a level beyond 4', answer('a-1', atLeast(5))],
    ['an option that is not there', answer('choice', is('q'))],
    ['an empty range', { kind: 'all', of: [fact('size', atLeast(50)), fact('size', atMost(10))] }],
    ['both yes and no', { kind: 'all', of: [fact('big', yes), { kind: 'not', of: fact('big', yes) }] }],
    ['a level of free words', answer('text', atLeast(0))],
    [
      'the sound level of an unsound yes',
      { kind: 'all', of: [answer('yn', is(true)), answer('yn', atLeast(4))] },
    ],
  ])('%s can never be met', (_, when) => {
    expect(reasonsFor(when)).toEqual(['no fact and no answer can meet it']);
  });

  test.each<[Condition, string]>([
    [fact('size', yes), '“size” is a number: write { fact: size, at-least: … }'],
    [fact('big', atLeast(1)), '“big” is a yes or no: write { fact: big, is: yes }'],
    [fact('land', yes), '“land” is a word: write { fact: land, is: … }'],
    [
      { kind: 'not', of: { kind: 'any', of: [answer('a-1', atLeast(0)), fact('land', atMost(1))] } },
      '“land” is a word: write { fact: land, is: … }',
    ],
  ])('a fact of another kind is told with what to write (%j)', (when, reason) => {
    expect(reasonsFor(when)).toEqual([reason]);
  });

  test('a question that is asked later cannot be looked at', () => {
    expect(reasonsFor(answer('late', atLeast(1)))).toEqual(['“late” is not asked before it']);
    expect(reasonsFor(answer('new', atLeast(1)))).toEqual(['“new” is not asked before it']);
  });

  test('a condition too rich to try gets the benefit of the doubt', () => {
    const parts = Array.from({ length: 30 }, (_, value) => fact('size', is(value)));
    const many: Condition = {
      kind: 'all',
      of: [
        ...parts,
        ...parts,
        ...['a-1', 'a-2'].map((id) => answer(id, atLeast(5))),
        fact('big', yes),
        answer('yn', yes),
      ],
    };
    expect(reasonsFor(many)).toEqual([]);
  });
});
