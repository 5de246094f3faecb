import { describe, expect, test } from 'vitest';
import type { Place, Problem, ProblemArgs, ProblemCode } from '../../src/model/problem.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';

function inFile(text: string, column: number, line = 12): Place {
  return { kind: 'file', path: 'sheets/ceo.yaml', line, column, excerpt: { text, column } };
}

function aProblem(
  code: ProblemCode,
  args: ProblemArgs = {},
  place: Place = { kind: 'path', path: 'x.yaml' },
): Problem {
  return { code, severity: 'error', place, args };
}

test('a problem names its place, shows the line with a caret, and says what to do', () => {
  const args = { question: 'crm-esy', suggestion: 'crm-easy' };
  expect(formatProblem(aProblem('answer-unknown-question', args, inFile('  crm-esy: 2', 3)))).toBe(
    [
      'sheets/ceo.yaml:12:3  error  the kit has no question “crm-esy”',
      '  > 12 |   crm-esy: 2',
      '       |   ^',
      '  Did you mean “crm-easy”?',
      '  Correct the name, or remove the line.',
      '  answer-unknown-question: docs/problems/answer-unknown-question.md',
    ].join('\n'),
  );
});

test('a second place is shown with its line', () => {
  const problem = {
    ...aProblem('yaml-duplicate-key', { field: 'a' }, inFile('a: 2', 1)),
    other: inFile('a: 1', 1, 4),
  };
  expect(formatProblem(problem)).toContain('  The other one: sheets/ceo.yaml:4:1\n  > 4 | a: 1\n      | ^\n');
});

test('flags, paths and standard input are named as they are', () => {
  expect(formatProblem(aProblem('usage', {}, { kind: 'flag', flag: '--at' }))).toMatch(/^--at {2}error {2}/);
  expect(formatProblem(aProblem('file-empty'))).toMatch(/^x\.yaml {2}error {2}/);
  expect(formatProblem(aProblem('file-empty', {}, { kind: 'path', path: '-' }))).toMatch(
    /^standard input {2}error/,
  );
  expect(formatProblem(aProblem('file-not-written', {}, { kind: 'path', path: '-' }))).toMatch(
    /^standard output {2}error/,
  );
});

test('nothing in a file, a name or a fact can act', () => {
  const nasty = '\u001b]0;t\u0007\u202e\u009b##[error]##vso[x]\r\n::error::x';
  const place: Place = { kind: 'file', path: nasty, line: 1, column: 1, excerpt: { text: nasty, column: 1 } };
  const text = formatProblem({
    ...aProblem('not-one-of', { received: nasty, values: [nasty], suggestion: nasty }, place),
    other: place,
  });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[|##vso\[|^\s*::/m);
});

test('a path that begins like a command of a CI log does not stay one', () => {
  expect(formatProblem(aProblem('file-empty', {}, { kind: 'path', path: ' ::error::x' }))).toMatch(
    /^: :error/,
  );
});

test('long facts and long lists are cut', () => {
  const values = Array.from({ length: 40 }, (_, index) => `v${index}`);
  const text = formatProblem(aProblem('not-one-of', { received: 'x'.repeat(5000), values }));
  expect(text.length).toBeLessThan(600);
  expect(text).toContain('v11 and 28 more');
});

describe('words that depend on the facts', () => {
  test.each<[ProblemCode, ProblemArgs, string]>([
    ['file-missing', { path: 'a.yaml' }, 'there is no file a.yaml'],
    ['fix-wrong-move', { id: 'q', by: 0 }, 'a move of “q” by 0 predicts nothing'],
    ['fix-wrong-move', { id: 'q', by: 1, better: 'low' }, 'makes it worse: low is better'],
    ['fix-wrong-move', { id: 'q', by: 9, limit: 4, unit: 'levels' }, 'its whole scale spans 4 levels'],
    ['file-unreadable', { reason: 'EACCES' }, 'cannot be read (no permission, EACCES)'],
    ['file-unreadable', { reason: 'EWHAT' }, 'cannot be read (EWHAT)'],
    ['file-missing', { wanted: 'kit' }, 'A kit is a folder with a kit.yaml in it'],
    ['file-not-text', { character: 'U+202E' }, 'the character U+202E'],
    ['file-not-text', { reason: 'UTF-16' }, 'not UTF-8 text (UTF-16)'],
    ['yaml-syntax', { reason: 'bad indentation of a mapping entry' }, 'does not fit the lines above'],
    ['yaml-syntax', { reason: 'missed comma', near: 'quote' }, 'something stands after a closing quote'],
    ['yaml-syntax', { reason: 'missed comma', near: 'colon' }, 'put the whole text in quotes'],
    ['yaml-syntax', { reason: 'x', near: 'sign' }, 'begins with this sign'],
    ['yaml-syntax', { reason: 'something new' }, 'YAML cannot be read here: something new'],
    ['yaml-duplicate-key', { field: 'id' }, '“id” is given twice'],
    [
      'yaml-duplicate-key',
      { field: 'id', fields: ['id', 'title'] },
      'id, title are given twice in one entry',
    ],
    ['yaml-duplicate-key', { field: 'id', fields: ['id', 'title'] }, 'put “- ” before its first line'],
    ['yaml-too-large', { what: 'text', limit: 5 }, 'this text is longer than 5 characters'],
    ['wrong-type', { expected: 'text', received: 'true' }, 'Write yes or no instead.'],
    ['wrong-type', { expected: 'text', received: 'nothing' }, 'Write the value after the colon'],
    ['wrong-type', { expected: 'text', received: 'the number 3' }, 'put it in quotes'],
    ['wrong-type', { expected: 'a list', received: 'text' }, 'Write [one, two]'],
    ['wrong-type', { expected: 'a map of fields', received: 'a list' }, 'Write { name: value }'],
    ['wrong-type', { expected: 'a number', received: 'text' }, 'with a decimal point and without a % sign'],
    ['wrong-type', { expected: 'a whole number', received: 'the number 6.5' }, 'in the form the format asks'],
    ['role-unknown', { role: 'r', kit: 'k' }, 'the kit “k” has no role “r”'],
    ['answer-wrong-kind', { kind: 'metric' }, 'with a decimal point and without a % sign'],
    ['answer-wrong-kind', { kind: 'levels' }, 'Write unknown for'],
    ['thresholds-order', { minimum: 100, maximum: 0 }, 'min is 100 and max is 0: min must be the lower one'],
    ['thresholds-order', { minimum: 100, maximum: 0 }, 'Exchange the two'],
    [
      'id-unknown',
      { id: 'a', kind: 'capability', actual: 'symptom', field: 'symptom' },
      'Write “symptom: a”.',
    ],
    ['unknown-field', { field: 'but not here', known: ['a'] }, 'put texts with a comma in quotes'],
    ['unknown-field', { field: 'x', known: ['a', 'b'] }, 'Known here: a, b.'],
    ['unknown-field', { field: '__proto__' }, 'Remove it.'],
    ['out-of-range', { received: 0, minimum: 0, open: 'yes' }, 'it should be more than 0'],
    ['out-of-range', { received: 9, minimum: 0, maximum: 4 }, 'at least 0 and at most 4'],
    ['out-of-range', { received: 9, maximum: 4, open: 'yes' }, 'less than 4'],
    ['wrong-shape', { received: 3, minimum: 4 }, '3 entries stand here: there should be at least 4'],
    ['wrong-shape', { expected: 'either role or roles' }, 'wanted is either role or roles'],
    [
      'id-unknown',
      { id: 'a', kind: 'symptom', actual: 'capability' },
      '“a” is a capability, and a symptom is wanted',
    ],
    ['id-unknown', { id: 'a', kind: 'role' }, 'there is no role “a” in this kit'],
    ['answer-wrong-unit', { question: 'q', expected: '', received: 'days' }, '“q” has no unit'],
    [
      'answer-wrong-unit',
      { question: 'q', expected: 'days', received: 'weeks' },
      'Convert the figure to days.',
    ],
    [
      'answer-out-of-range',
      { question: 'q', received: 6, minimum: 9 },
      '9 and 6 stand in the wrong order for “q”',
    ],
    ['yaml-too-large', {}, 'SECURITY.md lists the limits'],
    ['answer-out-of-range', { question: 'q', received: 6, minimum: 0, maximum: 4 }, 'it goes from 0 to 4'],
    ['kit-not-found', { kit: 'k', flag: '--kit', available: ['a', 'b'] }, 'with --kit. Shipped kits: a, b.'],
    ['flag-unknown-value', { value: 'v', allowed: ['a', 'b'] }, 'Use one of: a, b.'],
    ['flag-invalid', { value: 'v', expected: 'a date' }, 'Wanted is a date.'],
    ['usage', { reason: 'two paths are wanted' }, 'two paths are wanted'],
  ])('%s with %j', (code, args, expected) => {
    expect(formatProblem(aProblem(code, args))).toContain(expected);
  });
});

describe('many problems', () => {
  test('stand one under the other', () => {
    const text = formatProblems([aProblem('file-empty'), aProblem('file-missing')]);
    expect(text).toMatch(/^x\.yaml {2}error.*\n[\s\S]*\n\nx\.yaml {2}error[\s\S]*file-missing\.md\n$/);
  });

  test('no problem says nothing', () => {
    expect(formatProblems([])).toBe('');
  });

  test.each([
    [51, '… and 1 more problem\n'],
    [60, '… and 10 more problems\n'],
  ])('%i end with a count', (count, end) => {
    expect(formatProblems(Array.from({ length: count }, () => aProblem('file-empty'))).endsWith(end)).toBe(
      true,
    );
  });

  test('are kept below sixteen thousand characters', () => {
    const line = inFile('x'.repeat(122), 60);
    const problem = {
      ...aProblem('wrong-format', { received: 'r'.repeat(300), expected: 'e'.repeat(300) }, line),
      other: line,
    };
    const text = formatProblems(Array.from({ length: 50 }, () => problem));
    expect(text.length).toBeLessThan(16_000);
    expect(text).toMatch(/… and \d+ more problems\n$/);
  });

  test('begin with the errors, so that no number of warnings hides one', () => {
    const warnings = Array.from({ length: 60 }, () => ({
      ...aProblem('question-long'),
      severity: 'warning' as const,
    }));
    expect(formatProblems([...warnings, aProblem('link-cycle')])).toMatch(/^x\.yaml {2}error/);
  });
});

test.each<[ProblemCode, ProblemArgs, string]>([
  ['model-too-wide', { kind: 'beliefs', count: 5, limit: 4, nodes: ['a', 'b'] }, 'the model needs 5 cells'],
  [
    'model-too-wide',
    { kind: 'repairs', count: 5, limit: 4, nodes: ['a'] },
    'the repairs of all capabilities',
  ],
  ['model-too-wide', { kind: 'repair', id: 'coaching', nodes: ['a', 'b'] }, 'repair of “coaching”'],
  ['model-too-wide', { nodes: ['a', 'b'] }, 'entangled are a, b'],
  ['nothing-found', { wanted: 'cases' }, 'there are no cases here\n  A kit keeps its cases'],
  ['nothing-found', { wanted: 'sheets' }, 'there are no sheets here\n  Name the sheets'],
  ['nothing-found', {}, 'there are no YAML files here'],
])('%s with %j says: %s', (code, args, words) => {
  expect(formatProblem(aProblem(code, args))).toContain(words);
});
