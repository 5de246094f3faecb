import { describe, expect, test } from 'vitest';
import { problemsOf, swap } from '../support/changed-kit.ts';
import { said } from '../support/said.ts';

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
  ])('%s is said at its place', (_, ...row) => {
    const [file, from, to, expected] = row;
    const problems = problemsOf({ [file]: swap(from, to) });
    expect(problems).toMatchObject([expected]);
  });

  test('a list where the file should be a map is said once', () => {
    expect(said(problemsOf({ glossary: () => '- a\n' }))).toEqual(['1:1 wrong-type']);
  });
});
