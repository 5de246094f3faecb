import { describe, expect, test } from 'vitest';
import { limits } from '../../src/load/limits.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { placeOfEntry, placeOfKey, placeOfValue, valueAt } from '../../src/load/yaml-tree.ts';
import { said } from '../support/said.ts';

function parsed(text: string, maxLength = 1_000_000) {
  return parseYaml({ path: 'file.yaml', text }, maxLength);
}

describe('values', () => {
  test.each([
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['2026-11-21', '2026-11-21'],
    ['1.0.0', '1.0.0'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['17', 17],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['007', 7],
    ['-', '-'],
    ['+x', '+x'],
    ["'17'", '17'],
    ['"a\\tb"', 'a\tb'],
    ['<<', '<<'],
  ])('%s is read by the core schema of YAML 1.2', (written, value) => {
    expect(parsed(`a: ${written.startsWith('-') && written.length === 1 ? '"-"' : written}`)).toMatchObject({
      tree: { value: { a: value } },
      problems: [],
    });
  });

  test('lists, maps and empty values are read with the places of keys and values', () => {
    const { tree, problems } = parsed('a:\n  - x\n  - { b: 1, c: }\nd: "e"\n');
    expect(problems).toEqual([]);
    if (tree === undefined) throw new Error('no tree');
    expect(JSON.stringify(tree.value)).toBe('{"a":["x",{"b":1,"c":null}],"d":"e"}');
    expect(placeOfKey(tree, ['a', 1, 'b'])).toMatchObject({ line: 3, column: 7 });
    expect(placeOfValue(tree, ['a', 1, 'b'])).toMatchObject({ line: 3, column: 10 });
    expect(placeOfValue(tree, ['a', 1, 'c'])).toMatchObject({ line: 3, column: 13 });
    expect(placeOfValue(tree, ['d'])).toMatchObject({ line: 4, column: 4 });
    expect(placeOfValue(tree, ['a', 7, 'q'])).toMatchObject({ line: 2, column: 3 });
    expect(placeOfEntry(tree, ['a', 1])).toMatchObject({ line: 3, column: 5 });
    expect(placeOfEntry(tree, ['a'])).toMatchObject({ line: 1, column: 1 });
    expect(placeOfKey(tree, ['a', 'x'])).toMatchObject({ line: 2, column: 3 });
    expect(valueAt(tree, ['a', 'x'])).toBe(undefined);
    expect(valueAt(tree, ['d', 'x'])).toBe(undefined);
  });

  test('an empty item of a list stands where its list does', () => {
    const { tree } = parsed('a:\n  -\n  - 1\n');
    if (tree === undefined) throw new Error('no tree');
    expect(placeOfValue(tree, ['a', 0])).toMatchObject({ line: 2, column: 3 });
  });

  test('whole numbers may be keys and become text', () => {
    expect(parsed('0: a\n4: b')).toMatchObject({ tree: { value: { '0': 'a', '4': 'b' } }, problems: [] });
  });

  test('a byte order mark is no part of the first line', () => {
    const { tree, problems } = parsed('\ufeffa: .inf');
    expect(tree?.value).toEqual({ a: null });
    expect(problems[0]?.place).toMatchObject({ line: 1, column: 4, excerpt: { text: 'a: .inf', column: 4 } });
  });

  test.each(['\r\n', '\n', '\r'])('lines may end with %j', (end) => {
    expect(said(parsed(['a: 1', 'b: .nan', ''].join(end)).problems)).toEqual(['2:4 yaml-number']);
  });

  test('maps have no prototype to be confused with', () => {
    const { tree, problems } = parsed('constructor: 1\n__proto__: { a: 1 }');
    expect(said(problems)).toEqual(['2:1 unknown-field']);
    expect(Object.getPrototypeOf(tree?.value)).toBe(null);
    expect(Object.keys(tree?.value ?? {})).toEqual(['constructor']);
  });
});

describe('refusals', () => {
  test.each([
    ['nothing at all', '', ['1:1 file-empty']],
    ['comments only', '# a\n', ['1:1 file-empty']],
    ['an empty document', '---\n', ['1:1 file-empty']],
    ['a tab as indentation', 'a:\n\tb: 1', ['2:1 yaml-tab']],
    ['a tab behind spaces', 'a: 1\n \tb: 1', ['2:2 yaml-tab']],
    ['a bad indentation', 'a: 1\n  b: 2', ['2:4 yaml-syntax']],
    ['an open bracket', 'a: [1', ['1:6 yaml-syntax']],
    ['an anchor and an alias', 'a: &x 1\nb: *x', ['1:4 yaml-alias', '2:4 yaml-alias']],
    ['an anchor on a map', 'a: &x { b: 1 }', ['1:4 yaml-alias']],
    ['a merge of an alias', 'a: 1\n<<: *x', ['2:5 yaml-alias']],
    ['a tag on a scalar', 'a: !!js/function x', ['1:4 yaml-tag']],
    ['a tag on a list', 'a: !x [1]', ['1:4 yaml-tag']],
    ['a second document', 'a: 1\n---\nb: 2\nb: 3', ['3:1 yaml-many-documents']],
    ['a second document that is a word', 'a: 1\n---\nb', ['3:1 yaml-many-documents']],
    ['a duplicate key', 'a: 1\na: 2', ['2:1 yaml-duplicate-key']],
    [
      'keys that are no words',
      'true: 1\n1.5: 2\n~: 3\n[a]: 4\n? { b: 1 }\n: 5',
      [
        '1:1 yaml-key-not-text',
        '2:1 yaml-key-not-text',
        '3:1 yaml-key-not-text',
        '4:1 yaml-key-not-text',
        '5:3 yaml-key-not-text',
      ],
    ],
    [
      'odd numbers',
      '[.inf, -.INF, .nan, 0x1F, 0o17, 1e999, 90071992547409930]',
      [
        '1:2 yaml-number',
        '1:8 yaml-number',
        '1:15 yaml-number',
        '1:21 yaml-number',
        '1:27 yaml-number',
        '1:33 yaml-number',
        '1:40 yaml-number',
      ],
    ],
    [
      'control and bidi characters',
      'a: b\u0000\u202e\u001b\ud800',
      ['1:5 file-not-text', '1:6 file-not-text', '1:7 file-not-text', '1:8 file-not-text'],
    ],
    ['an escape that makes a control character', 'a: "\\e[2J"', ['1:4 file-not-text']],
  ])('%s is refused at its place', (_, text, problems) => {
    expect(said(parsed(text).problems)).toEqual(problems);
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['words after a quoted text', 'ask: "Doors" are how many?', { near: 'quote' }],
    ['words after a quoted item', "- 'Doors' are how many?", { near: 'quote' }],
    ['words after a quoted text in brackets', 'v: { a: "x" y }', { near: 'quote' }],
    ['a colon inside a text', 'title: Sales: the hard part', { near: 'colon' }],
    ['a colon inside a text in brackets', 'v: { because: Reason: urgent ones }', { near: 'colon' }],
    ['a sign that begins a text', 'unit: %', { near: 'sign' }],
    ['a sign that begins a text in brackets', 'v: { unit: @x }', { near: 'sign' }],
    ['a line too far right', 'a: 1\n  b: 2', {}],
    ['something after a bracket', 'a: [1] x', {}],
    ['a quote left open', 'a: "x', {}],
  ])('of %s it is told what stands there', (_, text, near) => {
    const [problem] = parsed(text).problems;
    const reason: unknown = expect.any(String);
    expect(problem).toMatchObject({ code: 'yaml-syntax' });
    expect(problem?.args).toEqual({ reason, ...near });
  });

  test('a duplicate key names both places', () => {
    const [problem] = parsed('a: 1\nb: 2\na: 3').problems;
    expect(problem).toMatchObject({ place: { line: 3 }, other: { line: 1 }, args: { field: 'a' } });
  });

  test('keys that repeat in a row in an entry of a list are told once, for each entry run together', () => {
    const { problems } = parsed('- id: a\n  title: A\n  id: b\n  title: B\n  id: c\n  title: C\n');
    expect(problems).toMatchObject([
      { place: { line: 3 }, other: { line: 1 }, args: { field: 'id', fields: ['id', 'title'] } },
      { place: { line: 5 }, other: { line: 1 }, args: { field: 'id', fields: ['id', 'title'] } },
    ]);
  });

  test('so many keys that repeat in a row name the first eight', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `  k${index}: 1\n`).join('');
    const { problems } = parsed(`-\n${keys}${keys}`);
    expect(problems.map(({ args }) => args['fields'])).toEqual([
      ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'],
    ]);
  });

  test.each([
    ['one key again and again', '- id: a\n  id: b\n  id: c\n'],
    ['keys that repeat outside a list', 'a: 1\nb: 1\na: 2\nb: 2\n'],
  ])('%s is told each time', (_, text) => {
    const { problems } = parsed(text);
    expect(said(problems)).toEqual(
      problems.map(() => expect.stringMatching('yaml-duplicate-key') as unknown),
    );
    expect(problems.map(({ args }) => args['fields'])).toEqual([undefined, undefined]);
  });

  test('what is refused does not hide the rest of the file', () => {
    expect(parsed('a: *x\nb: 2').tree?.value).toEqual({ a: null, b: 2 });
  });

  test.each([
    ['a file', 'a: 1', 3, { what: 'file', limit: 3 }],
    ['a text', `a: ${'x'.repeat(limits.textLength + 1)}`, undefined, { what: 'text' }],
    ['a key', `${'k'.repeat(limits.keyLength + 1)}: 1`, undefined, { what: 'key' }],
    ['a list', `[${'1,'.repeat(limits.entries + 5)}]`, undefined, { what: 'entries' }],
  ])('%s beyond its limit is refused once', (_, text, maxLength, args) => {
    const { problems } = parsed(text, maxLength);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'yaml-too-large', args });
  });

  test('a hundred thousand levels of nesting are refused', () => {
    expect(parsed('['.repeat(100_000)).problems).toMatchObject([
      { code: 'yaml-too-deep', args: { limit: 64 } },
    ]);
  });

  test.each([
    ['aliases', '- *x\n'],
    ['keys that are there already', 'a: 1\n'],
  ])('problems of one file are kept up to a number: %s', (_, line) => {
    expect(parsed(line.repeat(1000)).problems).toHaveLength(limits.problems);
  });

  test('a long line is cut around the fault', () => {
    const [problem] = parsed(`${'a, '.repeat(100)}: [}${' b'.repeat(200)}`).problems;
    if (problem?.place.kind !== 'file') throw new Error('no place');
    const { excerpt, column } = problem.place;
    expect(excerpt.text.length).toBeLessThanOrEqual(122);
    expect(column).toBeGreaterThan(300);
    expect(excerpt.text).toMatch(/^….*…$/);
    expect(excerpt.column).toBeLessThan(80);
  });

  test('a fault at the end of a long line shows the end of it', () => {
    const [problem] = parsed(`a: ${'x'.repeat(300)} [`.replace(' [', ': [')).problems;
    if (problem?.place.kind !== 'file') throw new Error('no place');
    expect(problem.place.excerpt.text.startsWith('…') || problem.place.excerpt.text.endsWith('…')).toBe(true);
  });
});
