import { describe, expect, test } from 'vitest';
import { kitFileNames } from '../../src/load/kit-file-names.ts';
import { loadKit } from '../../src/load/load-kit.ts';
import type { ProblemCode } from '../../src/model/problem.ts';
import { sampleKit, sampleKitFiles } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';

type Change = Readonly<Record<string, (text: string) => string>>;

function swap(from: string, to: string) {
  return (text: string) => {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
    return text.replace(from, to);
  };
}

function problemsOf(change: Change) {
  return loadKit(sampleKitFiles(change)).problems;
}

describe('a sound kit', () => {
  test('is linked, with every default filled in', () => {
    const kit = sampleKit();
    expect(kit).toMatchObject({
      id: 'sample',
      version: '1.0.0',
      roles: [{ outside: false }, {}, { outside: true }],
    });
    expect(kit.domains).toMatchObject([
      { id: 'alignment', capabilities: ['lead-definition', 'cross-team-work'] },
    ]);
    expect(kit.nodes.map(({ id, kind, leak }) => [id, kind, leak])).toEqual([
      ['cross-team-work', 'capability', 0.15],
      ['lead-definition', 'capability', 0.15],
      ['leads-called-worthless', 'symptom', 0.05],
      ['prospects-do-not-buy', 'outcome', 0.05],
    ]);
    expect(kit.links.map(({ cause, effect }) => `${cause} ${effect}`)).toEqual([
      'cross-team-work lead-definition',
      'lead-definition leads-called-worthless',
      'leads-called-worthless prospects-do-not-buy',
    ]);
    expect(kit.questions.map(({ id, halfLife, weight }) => [id, halfLife, weight])).toEqual([
      ['lead-definition-written', 365, 'standard'],
      ['lead-definition-partners', 365, 'standard'],
      ['joint-planning', 365, 'standard'],
      ['joint-customer-visits', 365, 'standard'],
      ['leads-thrown-away', 365, 'standard'],
      ['win-rate', 120, 'figure'],
      ['would-you-refer', 365, 'standard'],
    ]);
    expect(kit.fixes.map(({ id, repairs }) => [id, repairs])).toEqual([
      ['agree-lead-definition', [{ capability: 'lead-definition', effect: 0.8 }]],
      ['monthly-joint-meeting', [{ capability: 'cross-team-work', effect: 0.8 }]],
    ]);
  });

  test('has the documented defaults where it sets nothing', () => {
    const set = sampleKit();
    const unset = sampleKit({ kit: (text) => text.replace(/^parameters:[\s\S]*/m, '') });
    expect(unset.parameters).toEqual(set.parameters);
    expect(unset.thresholds).toEqual(set.thresholds);
  });

  test('needs neither facts, metrics, glossary, sources nor cut loops', () => {
    const kit = sampleKit({
      kit: (text) =>
        text
          .replace(/^facts:[\s\S]*?(?=^questionnaires)/m, '')
          .replace(/^(?:metrics|glossary|sources):.*\n/gm, '')
          .replace(/^cut-loops:[\s\S]*?(?=^parameters)/m, ''),
      alignment: swap('        when: uses-channel-partners\n', ''),
      symptoms: (text) => text.replace('kind: metric', 'kind: recommend'),
    });
    expect(kit).toMatchObject({
      facts: [],
      metrics: [],
      glossary: [],
      cutLoops: [],
      sources: { rows: [], systems: [] },
    });
  });

  test('takes leaks of people, of caused capabilities and of their own', () => {
    const kit = sampleKit({
      alignment: (text) =>
        text
          .replace('people: false', 'people: true')
          .replace('    leak: 0.15', '')
          .replace('  - id: cross-team-work\n', '  - id: cross-team-work\n    weight: 2\n    leak: 0.3\n'),
    });
    expect(kit.nodes.slice(0, 2)).toMatchObject([
      { leak: 0.3, weight: 2, people: false },
      { leak: 0.12, weight: 1, people: true },
    ]);
    const caused = sampleKit({ alignment: (text) => text.replace(/ {4}leak: 0.15.*\n/, '') });
    expect(caused.nodes[1]).toMatchObject({ id: 'lead-definition', leak: 0.07 });
  });

  test.each([
    ['{ fact: size, at-least: 20 }', { kind: 'fact', fact: 'size', test: { kind: 'at-least', value: 20 } }],
    ['{ fact: size, at-most: 20 }', { kind: 'fact', fact: 'size', test: { kind: 'at-most', value: 20 } }],
    ['{ fact: size, is: 20 }', { kind: 'fact', fact: 'size', test: { kind: 'is', value: 20 } }],
    [
      '{ fact: uses-channel-partners }',
      { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'yes' } },
    ],
    [
      '{ fact: uses-channel-partners, is: no }',
      { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'is', value: false } },
    ],
    [
      '{ fact: uses-channel-partners, is: yes }',
      { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'is', value: true } },
    ],
    [
      '{ answer: lead-definition-written, at-least: 1 }',
      { kind: 'answer', question: 'lead-definition-written', test: { kind: 'at-least', value: 1 } },
    ],
    [
      '{ all: [uses-channel-partners, { not: { any: [{ fact: size, is: 3 }] } }] }',
      {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'yes' } },
          {
            kind: 'not',
            of: { kind: 'any', of: [{ kind: 'fact', fact: 'size', test: { kind: 'is', value: 3 } }] },
          },
        ],
      },
    ],
  ])('reads the condition %s', (written, when) => {
    const kit = sampleKit({ alignment: swap('when: uses-channel-partners', `when: ${written}`) });
    expect(kit.questions[1]?.when).toEqual(when);
  });

  test('a yes-no fact that is neither yes nor no can never be met', () => {
    const problems = problemsOf({
      alignment: swap('when: uses-channel-partners', 'when: { fact: uses-channel-partners, is: maybe }'),
    });
    expect(problems.map(({ code }) => code)).toEqual(['condition-unreachable']);
  });

  test('has a digest of its texts that forgives line ends and notices everything else', () => {
    const digest = sampleKit().digest;
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(sampleKit({ symptoms: (text) => text.replaceAll('\n', '\r\n') }).digest).toBe(digest);
    expect(sampleKit({ symptoms: (text) => `${text}#` }).digest).not.toBe(digest);
    const files = sampleKitFiles();
    const turned = loadKit({ ...files, others: new Map([...files.others].toReversed()) });
    expect(turned.ok && turned.value.digest).toBe(digest);
  });

  test('comes with its warnings', () => {
    const result = loadKit(
      sampleKitFiles({ alignment: swap('In the last three months, how often', 'How often') }),
    );
    expect(result.ok).toBe(true);
    expect(result.problems).toMatchObject([{ code: 'question-no-period', severity: 'warning' }]);
  });
});

describe('the files of a kit', () => {
  test('are named by kit.yaml, each once, in order', () => {
    const { root } = sampleKitFiles({ kit: swap('glossary: glossary.yaml', 'glossary: metrics.yaml') });
    expect(kitFileNames(root)).toEqual(['alignment.yaml', 'metrics.yaml', 'sources.yaml', 'symptoms.yaml']);
  });

  test('never lie outside its folder', () => {
    const { root } = sampleKitFiles({
      kit: (text) =>
        text.replace('[alignment.yaml]', '[../a.yaml, /etc/passwd, a/../b.yaml, .x.yaml, sub/a.yml]'),
    });
    expect(kitFileNames(root)).toEqual([
      'glossary.yaml',
      'metrics.yaml',
      'sources.yaml',
      'sub/a.yml',
      'symptoms.yaml',
    ]);
  });

  test('are none when kit.yaml cannot be read', () => {
    expect(kitFileNames({ path: 'kit.yaml', text: 'a: [' })).toEqual([]);
    expect(said(loadKit({ root: { path: 'kit.yaml', text: 'a: [' }, others: new Map() }).problems)).toEqual([
      '1:5 yaml-syntax',
    ]);
  });

  test.each(['alignment', 'symptoms', 'metrics', 'glossary', 'sources'])(
    'a missing %s.yaml is said where it is named, and once',
    (name) => {
      const files = sampleKitFiles();
      const others = new Map([...files.others].filter(([file]) => file !== `${name}.yaml`));
      const { problems } = loadKit({ ...files, others });
      expect(problems).toMatchObject([
        { code: 'file-missing', place: { path: 'sample/kit.yaml' }, args: { path: `${name}.yaml` } },
      ]);
    },
  );

  test('one file named twice is a duplicate', () => {
    const problems = problemsOf({ kit: swap('[alignment.yaml]', '[alignment.yaml, alignment.yaml]') });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'id-duplicate', args: { id: 'alignment.yaml', kind: 'file' } }),
    );
  });

  test('problems of several files come together', () => {
    const problems = problemsOf({
      kit: swap('version: 1.0.0', 'version: one'),
      alignment: swap('horizon: 30', 'horizon: 31'),
      symptoms: (text) => text.replace('kind: metric', 'kind: [metric'),
      metrics: swap('    unit: percent\n', ''),
    });
    expect(problems.map(({ place, code }) => [place.kind === 'file' && place.path, code])).toEqual([
      ['sample/alignment.yaml', 'not-one-of'],
      ['sample/kit.yaml', 'wrong-format'],
      ['sample/metrics.yaml', 'missing-field'],
      ['sample/symptoms.yaml', 'yaml-syntax'],
    ]);
  });
});

describe('shape', () => {
  test.each<[string, string, string, string, Readonly<Record<string, unknown>>]>([
    [
      'a missing field',
      'alignment',
      '    why: Without it marketing counts what sales throws away.\n',
      '',
      { code: 'missing-field', args: { field: 'why' } },
    ],
    [
      'an unknown field',
      'alignment',
      'core: true',
      'cor: true',
      { code: 'unknown-field', args: { field: 'cor', suggestion: 'core' } },
    ],
    [
      'a wrong word',
      'alignment',
      'about: existence',
      'about: existance',
      { code: 'not-one-of', args: { suggestion: 'existence' } },
    ],
    [
      'a wrong kind',
      'alignment',
      'kind: levels',
      'kind: level',
      { code: 'not-one-of', args: { suggestion: 'levels' } },
    ],
    [
      'no kind',
      'alignment',
      '        kind: levels\n',
      '',
      { code: 'missing-field', args: { field: 'kind' } },
    ],
    [
      'a kind that is a list',
      'alignment',
      'kind: levels',
      'kind: []',
      { code: 'not-one-of', args: { received: 'a list' } },
    ],
    [
      'a word for a number',
      'alignment',
      'effort: 2',
      'effort: much',
      { code: 'wrong-type', args: { expected: 'a number', received: 'text' } },
    ],
    [
      'a number for a text',
      'alignment',
      'owner: ceo',
      'owner: 12',
      { code: 'wrong-type', args: { received: 'the number 12' } },
    ],
    [
      'a text for a list',
      'alignment',
      'after: []',
      'after: none',
      { code: 'wrong-type', args: { expected: 'a list' } },
    ],
    [
      'a text for a map',
      'alignment',
      'roles: { ceo: 0.5, rep: 1 }',
      'roles: ceo',
      { code: 'wrong-type', args: { expected: 'a map of fields' } },
    ],
    [
      'true for a text',
      'alignment',
      'owner: ceo',
      'owner: true',
      { code: 'wrong-type', args: { received: 'true' } },
    ],
    [
      'nothing at all',
      'alignment',
      'owner: ceo',
      'owner:',
      { code: 'wrong-type', args: { received: 'nothing' } },
    ],
    [
      'too small a number',
      'alignment',
      'effort: 2',
      'effort: 0',
      { code: 'out-of-range', args: { minimum: 0, open: 'yes', received: 0 } },
    ],
    [
      'too large a number',
      'alignment',
      'leak: 0.15',
      'leak: 1.5',
      { code: 'out-of-range', args: { maximum: 0.99 } },
    ],
    [
      'a broken whole number',
      'alignment',
      'within-days: 60',
      'within-days: 6.5',
      { code: 'wrong-type', args: { expected: 'a whole number' } },
    ],
    [
      'an empty text',
      'alignment',
      'title: One agreed meaning of a qualified lead',
      'title: " "',
      { code: 'wrong-format', args: { expected: 'a text that is not empty' } },
    ],
    [
      'a long title',
      'alignment',
      'title: One agreed meaning of a qualified lead',
      `title: ${'x'.repeat(201)}`,
      { code: 'wrong-format' },
    ],
    [
      'an id with capitals',
      'alignment',
      'id: agree-lead-definition\n',
      'id: Agree\n',
      { code: 'wrong-format', args: { received: 'Agree' } },
    ],
    [
      'an empty list',
      'alignment',
      'steps:\n          - Put two sellers and two marketers in one room with the last twenty leads.\n          - Sort them into good and bad, and write down what tells them apart.',
      'steps: []',
      { code: 'wrong-shape', args: { minimum: 1, received: 0 } },
    ],
    [
      'a missing level',
      'alignment',
      '          2: One side wrote a meaning down; the other does not use it.\n',
      '',
      { code: 'levels-incomplete', args: { level: '2' } },
    ],
    [
      'a sixth level',
      'alignment',
      '          4: Both',
      '          5: More.\n          4: Both',
      { code: 'unknown-field', args: { field: '5' } },
    ],
    [
      'a role half seen',
      'alignment',
      'ceo: 0.5, rep: 1',
      'ceo: 0.7, rep: 1',
      { code: 'not-one-of', args: { values: ['0.5', '1'], received: '0.7' } },
    ],
    [
      'a role with capitals',
      'alignment',
      'ceo: 0.5, rep: 1',
      'CEO: 0.5, rep: 1',
      { code: 'wrong-format', args: { received: 'CEO' } },
    ],
    [
      'two causes in one link',
      'alignment',
      'capability: cross-team-work,',
      'capability: cross-team-work, symptom: leads-called-worthless,',
      { code: 'wrong-shape' },
    ],
    [
      'a slip in a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { fact: size, at-lest: 3 }',
      { code: 'unknown-field', args: { suggestion: 'at-least' } },
    ],
    [
      'two tests in a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { fact: size, at-least: 3, at-most: 5 }',
      { code: 'wrong-shape' },
    ],
    [
      'no test of an answer',
      'alignment',
      'when: uses-channel-partners',
      'when: { answer: lead-definition-written }',
      { code: 'wrong-shape' },
    ],
    [
      'a number as a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: 3',
      { code: 'wrong-type', args: { expected: 'text or a map of fields' } },
    ],
    [
      'a broken part of a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { all: [uses-channel-partners, { not: 3 }] }',
      { code: 'wrong-type' },
    ],
    [
      'three cuts',
      'metrics',
      '[10, 17, 25, 35]',
      '[10, 17, 25]',
      { code: 'wrong-shape', args: { minimum: 4, received: 3 } },
    ],
    ['a wrong letter', 'sources', 'cover: [N]', 'cover: [X]', { code: 'not-one-of' }],
    [
      'a file outside',
      'kit',
      'symptoms: symptoms.yaml',
      'symptoms: ../symptoms.yaml',
      { code: 'wrong-format' },
    ],
    ['an unknown option level', 'alignment', 'level: 2 }', 'level: 5 }', { code: 'not-one-of' }],
  ])('%s is said at its place', (_, file, from, to, expected) => {
    const problems = problemsOf({ [file]: swap(from, to) });
    expect(problems).toMatchObject([expected]);
  });

  test('a list where the file should be a map is said once', () => {
    expect(said(problemsOf({ glossary: () => '- a\n' }))).toEqual(['1:1 wrong-type']);
  });
});

describe('ids', () => {
  test.each<[string, string, string, string, ProblemCode, Readonly<Record<string, unknown>>]>([
    [
      'a cause',
      'alignment',
      'capability: cross-team-work,',
      'capability: cross-team-wrk,',
      'id-unknown',
      { id: 'cross-team-wrk', kind: 'capability', suggestion: 'cross-team-work' },
    ],
    [
      'a cause of another kind',
      'alignment',
      'capability: cross-team-work,',
      'symptom: cross-team-work,',
      'id-unknown',
      { id: 'cross-team-work', kind: 'symptom', actual: 'capability' },
    ],
    [
      'a role',
      'alignment',
      'ceo: 0.5, rep: 1',
      'ceo: 0.5, rap: 1',
      'id-unknown',
      { id: 'rap', kind: 'role', suggestion: 'rep' },
    ],
    [
      'a role of a wording',
      'alignment',
      'rep: How do you know',
      'cfo: How do you know',
      'id-unknown',
      { id: 'cfo', kind: 'role', suggestion: 'ceo' },
    ],
    [
      'an owner',
      'alignment',
      'owner: ceo',
      'owner: nobody-at-all',
      'id-unknown',
      { id: 'nobody-at-all', kind: 'role' },
    ],
    [
      'a fact',
      'alignment',
      'when: uses-channel-partners',
      'when: uses-channel-partner',
      'id-unknown',
      { id: 'uses-channel-partner', kind: 'fact', suggestion: 'uses-channel-partners' },
    ],
    [
      'a fact deep in a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { all: [{ not: { fact: siz, at-least: 2 } }] }',
      'id-unknown',
      { id: 'siz', kind: 'fact', suggestion: 'size' },
    ],
    [
      'a question of a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { answer: joint, at-least: 2 }',
      'id-unknown',
      { id: 'joint', kind: 'question' },
    ],
    [
      'an earlier fix',
      'alignment',
      'after: []',
      'after: [monthly-meeting]',
      'id-unknown',
      { id: 'monthly-meeting', kind: 'fix' },
    ],
    [
      'what moves',
      'alignment',
      '{ id: joint-planning,',
      '{ id: joint-plan,',
      'id-unknown',
      { id: 'joint-plan' },
    ],
    [
      'what is repaired',
      'alignment',
      'capability: lead-definition, effect',
      'capability: lead, effect',
      'id-unknown',
      { id: 'lead' },
    ],
    [
      'a row',
      'alignment',
      'covers: [S1-042]',
      'covers: [S1-043]',
      'id-unknown',
      { id: 'S1-043', kind: 'row', suggestion: 'S1-040' },
    ],
    [
      'a metric of the same name',
      'metrics',
      'id: win-rate',
      'id: win-rates',
      'id-unknown',
      { id: 'win-rate', kind: 'metric', suggestion: 'win-rates' },
    ],
    [
      'a cut loop',
      'kit',
      'effect: cross-team-work',
      'effect: cross-team-wor',
      'id-unknown',
      { id: 'cross-team-wor', suggestion: 'cross-team-work' },
    ],
    [
      'a system',
      'sources',
      'id: S1-025, system: SYS-13',
      'id: S1-025, system: SYS-14',
      'id-unknown',
      { id: 'SYS-14', suggestion: 'SYS-13' },
    ],
  ])('%s that leads nowhere is named', (_, file, from, to, code, args) => {
    const problems = problemsOf({ [file]: swap(from, to) });
    expect(problems).toContainEqual(expect.objectContaining({ code, args: expect.objectContaining(args) }));
    expect(problems.every((problem) => problem.code === code)).toBe(true);
  });

  test.each<[string, string, string, string, string]>([
    ['a capability', 'alignment', '  - id: cross-team-work', '  - id: lead-definition', 'capability'],
    [
      'a symptom with the name of a capability',
      'symptoms',
      '  - id: leads-called-worthless',
      '  - id: lead-definition',
      'symptom',
    ],
    ['a question', 'alignment', 'id: joint-planning\n', 'id: lead-definition-written\n', 'question'],
    [
      'a former id of another question',
      'alignment',
      'was: [lead-meaning]',
      'was: [joint-planning]',
      'question',
    ],
    ['a fix', 'alignment', '- id: monthly-joint-meeting', '- id: agree-lead-definition', 'fix'],
    ['a role', 'kit', '{ id: rep,', '{ id: ceo,', 'role'],
    ['a fact', 'kit', '{ id: uses-channel-partners,', '{ id: size,', 'fact'],
  ])('%s given twice is named with both places', (_, file, from, to, kind) => {
    const duplicates = problemsOf({ [file]: swap(from, to) }).filter(({ code }) => code === 'id-duplicate');
    expect(duplicates).toMatchObject([{ args: { kind }, other: { kind: 'file' } }]);
  });

  test('a thousand slips are listed up to a number', () => {
    const covers = Array.from({ length: 1000 }, (_, index) => `X-${index}`).join(', ');
    expect(problemsOf({ alignment: swap('covers: [S1-042]', `covers: [${covers}]`) })).toHaveLength(200);
  });
});

describe('rules find the place', () => {
  test.each<[ProblemCode, string, string, string, number, number]>([
    [
      'link-cycle',
      'alignment',
      '    fixes:\n      - id: monthly',
      '    caused-by:\n      - { capability: lead-definition, strength: weak, because: X., source: seed }\n    fixes:\n      - id: monthly',
      0,
      0,
    ],
    ['outcome-weights', 'symptoms', 'weight: 1', 'weight: 0.9', 19, 5],
    ['thresholds-order', 'metrics', '[10, 17, 25, 35]', '[17, 10, 25, 35]', 9, 5],
    ['fix-cycle', 'alignment', 'after: []', 'after: [agree-lead-definition]', 55, 9],
    [
      'capability-without-core',
      'alignment',
      '        core: true               # exactly',
      '        # exactly',
      6,
      9,
    ],
    ['question-without-role', 'alignment', 'roles: { rep: 1 }', 'roles: {}', 77, 9],
  ])('%s', (code, file, from, to, line, column) => {
    const [problem] = problemsOf({ [file]: swap(from, to) }).filter((one) => one.code === code);
    if (problem?.place.kind !== 'file') throw new Error(`no ${code}`);
    const { excerpt } = problem.place;
    if (line > 0) expect({ text: excerpt.text, line: problem.place.line }).toMatchObject({ line });
    if (column > 0) expect(problem.place.column).toBe(column);
  });

  test('a kit whose rules are broken is no kit', () => {
    expect(loadKit(sampleKitFiles({ symptoms: swap('weight: 1', 'weight: 0.9') })).ok).toBe(false);
  });
});
