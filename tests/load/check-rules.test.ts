import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/load/check-rules.ts';
import type { Question } from '../../src/model/kit.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { KitProblem } from '../../src/model/problem.ts';
import type { KitSketch } from '../support/a-kit.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';

/** Faults as `code where args`; the place is the reference a rule names. */
function faultsOf(sketch: KitSketch, code: KitProblem) {
  const problems = checkRules({
    kit: aKit(sketch),
    placeOf: (reference) => ({ kind: 'path', path: JSON.stringify(reference) }),
  });
  return problems
    .filter((problem) => problem.code === code)
    .map(({ place, args }) => ({ at: place.kind === 'path' ? JSON.parse(place.path) : undefined, args }));
}

const outcome = { id: 'z', kind: 'outcome', weight: 1 } as const;

/** One capability that leads to one outcome, with two questions and a fix: nothing to complain about. */
const sound: KitSketch = {
  nodes: [{ id: 'a' }, outcome],
  links: [['a', 'z', 'medium']],
  questions: [
    aQuestion({ id: 'a-1', node: 'a', ask: 'Who keeps the list of open offers?' }),
    aQuestion({ id: 'a-2', node: 'a', ask: 'When was that page last changed?', core: false }),
  ],
  fixes: [
    {
      id: 'fix-a',
      repairs: [{ capability: 'a', effect: 0.8 }],
      moves: [{ id: 'a-1', by: 1, withinDays: 30 }],
    },
  ],
  kit: {
    roles: [
      { id: 'ceo', title: 'Chief', plural: 'chiefs', outside: false },
      { id: 'rep', title: 'Seller', plural: 'sellers', outside: false },
    ],
  },
};

function withQuestion(given: Partial<Question>): KitSketch {
  return {
    ...sound,
    questions: [...(sound.questions ?? []), aQuestion({ id: 'new', node: 'a', core: false, ...given })],
  };
}

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
    ['a number that is a yes', fact('size', yes)],
    ['a yes-no fact as a number', fact('big', atLeast(1))],
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

describe('questions', () => {
  test('a question for no role is named', () => {
    expect(faultsOf(withQuestion({ roles: {} }), 'question-without-role')).toHaveLength(1);
  });

  test('options must have ids of their own', () => {
    const options = [
      { id: 'x', title: 'X', level: 0 },
      { id: 'x', title: 'Y', level: 4 },
    ] as const;
    expect(faultsOf(withQuestion({ form: { kind: 'choice', options } }), 'id-duplicate')).toEqual([
      { at: { of: 'question', id: 'new', field: ['options', 1, 'id'] }, args: { kind: 'option', id: 'x' } },
    ]);
  });

  test.each([
    [[0, 4], [], []],
    [[1, 4], [], []],
    [[2, 4], ['options-without-range'], []],
    [[0, 3], ['options-without-range'], []],
    [[2, 2], [], ['question-without-effect']],
  ] as const)('options worth %j are held against both ends', (levels, range, effect) => {
    const options = levels.map((level, index) => ({ id: `o${index}`, title: 'X', level }));
    const sketch = withQuestion({ form: { kind: 'choice', options } });
    expect(faultsOf(sketch, 'options-without-range')).toHaveLength(range.length);
    expect(faultsOf(sketch, 'question-without-effect')).toHaveLength(effect.length);
  });

  test('a question whose weight counts nothing changes nothing', () => {
    const { parameters } = aKit(sound);
    const kit = {
      parameters: { ...parameters, discrimination: { ...parameters.discrimination, hearsay: 0 } },
    };
    expect(faultsOf({ ...withQuestion({ weight: 'hearsay' }), kit }, 'question-without-effect')).toHaveLength(
      1,
    );
    const text = withQuestion({ weight: 'hearsay', form: { kind: 'text' } });
    expect(faultsOf({ ...text, kit }, 'question-without-effect')).toEqual([]);
  });

  test('levels in the same words are named', () => {
    const levels = { 0: 'Never.', 1: 'At times.', 2: 'at times', 3: 'Mostly.', 4: 'Each month.' };
    expect(faultsOf(withQuestion({ form: { kind: 'levels', levels } }), 'levels-alike')).toEqual([
      { at: { of: 'question', id: 'new', field: ['levels', '2'] }, args: { id: 'new', levels: '1 and 2' } },
    ]);
  });

  test('a level of more than twenty words is named', () => {
    const levels = { 0: 'word '.repeat(21), 1: 'b '.repeat(20), 2: 'c', 3: 'd', 4: 'e' };
    expect(faultsOf(withQuestion({ form: { kind: 'levels', levels } }), 'level-long')).toMatchObject([
      { args: { level: '0', count: 21, limit: 20 } },
    ]);
  });

  test('a role without a question is named', () => {
    const roles = ['ceo', 'rep', 'partner'].map((id) => ({ id, title: id, plural: id, outside: false }));
    expect(faultsOf({ ...sound, kit: { roles } }, 'role-without-question')).toEqual([
      { at: { of: 'role', id: 'partner' }, args: { id: 'partner' } },
    ]);
  });

  test.each([
    [false, 60, 0],
    [false, 61, 1],
    [true, 12, 0],
    [true, 13, 1],
  ])('a role (outside: %s) with %i questions makes %i faults', (outside, count, faults) => {
    const roles = [{ id: 'who', title: 'Who', plural: 'whos', outside }];
    const questions = Array.from({ length: count }, (_, index) =>
      aQuestion({ id: `q${index}`, node: 'a', roles: { who: 1 } }),
    );
    expect(faultsOf({ ...sound, questions, kit: { roles } }, 'role-too-many-questions')).toHaveLength(faults);
  });
});

describe('wording', () => {
  test.each<[KitProblem, string, string | undefined]>([
    ['question-double', 'Is your CRM quick and complete?', 'quick and complete'],
    ['question-double', 'Do you plan or review?', 'plan or review'],
    ['question-double', 'Who checks the price/discount?', 'price/discount'],
    ['question-double', 'And who checks it?', 'and who'],
    ['question-double', 'How do sales and marketing plan?', undefined],
    ['question-double', 'How do sellers and the marketing team plan?', undefined],
    ['question-double', 'Do two or three people know?', undefined],
    ['question-double', 'How many wait ten days or more?', undefined],
    ['question-agreement', 'Do you agree that coaching helps?', 'Do you agree'],
    ['question-agreement', 'How do teams agree on a price?', undefined],
    ['question-absolute', 'Do sellers always write it down?', 'always'],
    ['question-absolute', 'Do sellers write it down?', undefined],
    ['question-negated', 'Is it not clear who owns a lead?', 'not'],
    ['question-negated', 'Why don’t sellers use it?', "don't"],
    ['question-negated', 'Is there no plan?', 'no'],
    ['question-negated', 'Is there a plan, yes or no?', undefined],
    ['question-jargon', 'How many MQLs came in?', 'MQL'],
    ['question-jargon', 'How good is the enablement?', 'enablement'],
    ['question-jargon', 'What does the CEO see in the CRM?', undefined],
    ['question-no-period', 'How often do you meet?', 'How often'],
    ['question-no-period', 'How often did you meet in the last month?', undefined],
  ])('%s in “%s” is %s', (code, ask, word) => {
    const found = faultsOf(withQuestion({ ask }), code).map(({ args }) => args['word']);
    expect(found).toEqual(word === undefined ? [] : [word]);
  });

  test('the wording for a role is read as well', () => {
    const sketch = withQuestion({ wording: { rep: 'Is it always so?' } });
    expect(faultsOf(sketch, 'question-absolute')).toMatchObject([
      { at: { of: 'question', id: 'new', field: ['wording', 'rep'] } },
    ]);
  });

  test('a word that the glossary explains is no jargon', () => {
    const glossary = [{ term: 'MQL', means: 'A lead marketing vouches for.' }];
    expect(
      faultsOf({ ...withQuestion({ ask: 'How many MQLs?' }), kit: { glossary } }, 'question-jargon'),
    ).toEqual([]);
  });

  test.each([
    [25, 0],
    [26, 1],
  ])('a question of %i words makes %i faults', (count, faults) => {
    expect(faultsOf(withQuestion({ ask: 'so '.repeat(count) }), 'question-long')).toHaveLength(faults);
  });

  test('a question beyond twelve years of schooling is named, and so is its questionnaire', () => {
    const ask = 'Does organisational accountability facilitate interdepartmental collaboration?';
    const hard = faultsOf({ ...sound, questions: [aQuestion({ node: 'a', ask })] }, 'question-hard');
    expect(hard).toMatchObject([
      { at: { of: 'question', field: ['ask'] }, args: { limit: 12 } },
      { at: { of: 'domain', id: 'domain-a' }, args: { limit: 9 } },
    ]);
  });

  test('a question without a word has no reading grade', () => {
    expect(faultsOf({ ...sound, questions: [aQuestion({ node: 'a', ask: '…?' })] }, 'question-hard')).toEqual(
      [],
    );
  });

  test('nearly the same question twice is named with the other', () => {
    const ask = 'Who keeps the long list of open offers?';
    expect(faultsOf(withQuestion({ ask }), 'question-alike')).toEqual([
      { at: { of: 'question', id: 'new', field: ['ask'] }, args: { id: 'new', other: 'a-1' } },
    ]);
  });
});

describe('figures', () => {
  test.each([
    ['high', [10, 20, 30, 40], 0],
    ['high', [10, 30, 20, 40], 1],
    ['high', [10, 10, 20, 40], 1],
    ['low', [40, 30, 20, 10], 0],
    ['low', [10, 20, 30, 40], 1],
    ['high', [10, 20, 30, 400], 1],
  ] as const)('better %s with cuts %j makes %i faults', (better, thresholds, faults) => {
    const metrics = [aMetric({ better, thresholds })];
    expect(faultsOf({ ...sound, metrics }, 'thresholds-order')).toHaveLength(faults);
  });

  test('cuts of recommendations and bands must rise too', () => {
    const { parameters, thresholds } = aKit(sound);
    const kit = {
      parameters: { ...parameters, recommendCuts: [4, 7, 8, 11] as const },
      thresholds: { ...thresholds, bands: { fragile: 60, sound: 40, strong: 80 } },
    };
    expect(faultsOf({ ...sound, kit }, 'thresholds-order').map(({ at }) => at.field)).toEqual([
      ['parameters', 'recommend-cuts'],
      ['thresholds', 'bands'],
    ]);
  });
});

describe('rows', () => {
  const systems = [{ id: 'SYS-1', title: 'System', document: 'Document' }];
  const rows = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'].map((id) => ({
    id,
    system: 'SYS-1',
    cover: ['Q'] as const,
    statement: 'S.',
  }));
  const ids = rows.map(({ id }) => id);

  test.each([
    [4, 6, []],
    [5, 6, ['new']],
    [4, 7, ['fix-a']],
  ])('a question naming %i rows and a fix naming %i', (asked, fixed, named) => {
    const sketch = withQuestion({ covers: ids.slice(0, asked) });
    const fixes = (sound.fixes ?? []).map((fix) => ({ ...fix, covers: ids.slice(0, fixed) }));
    const found = faultsOf({ ...sketch, fixes, kit: { sources: { systems, rows } } }, 'row-blanket');
    expect(found.map(({ args }) => args['id'])).toEqual(named);
  });

  test('every letter of a row wants its own kind of thing', () => {
    const all = [
      { id: 'R1', system: 'SYS-1', cover: ['Q', 'N', 'E', 'F', 'K', 'R', 'D'] as const, statement: 'S.' },
    ];
    const kit = { sources: { systems, rows: all } };
    expect(faultsOf({ ...sound, kit }, 'row-uncovered').map(({ args }) => args['letter'])).toEqual([
      'Q',
      'N',
      'E',
      'F',
      'K',
    ]);
    const covered = {
      ...withQuestion({ covers: ['R1'] }),
      metrics: [aMetric({ covers: ['R1'] })],
    };
    expect(faultsOf({ ...covered, kit }, 'row-uncovered').map(({ args }) => args['letter'])).toEqual([
      'N',
      'E',
      'F',
    ]);
  });
});
