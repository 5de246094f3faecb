import { describe, expect, it } from 'vitest';
import { limits } from '../../src/load/limits.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { plainValueOf } from '../../src/load/quick/plain-value-of.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';

describe('the reader of plain sheets', () => {
  it.each([
    ['a: 1\nb: two words \nc: yes', { a: 1, b: 'two words', c: 'yes' }],
    ['# why\n\n  # how\na: 7 # seven\n  \nb: 1\n# end', { a: 7, b: 1 }],
    ['a:\nb: null\nc: true\nd: # later\n', { a: null, b: null, c: true, d: null }],
    ['a:\n  b: 1\n  c:\n      d: x\n  e: 2\nf: 3\n', { a: { b: 1, c: { d: 'x' }, e: 2 }, f: 3 }],
    ['a:\n  - x\n  - [1]\nb:\n- y # z\n- -7\nc: 1\n', { a: ['x', [1]], b: ['y', -7], c: 1 }],
    [
      'a: { value: 2, n/a: "x, {y}", e_f: [ b ,c-1] }\nb: {a: {b: c}}',
      { a: { value: 2, 'n/a': 'x, {y}', e_f: ['b', 'c-1'] }, b: { a: { b: 'c' } } },
    ],
    [
      'a: "x # y: \\"z\\" \\\\n \\n"\nb: \'it\'\'s "so"\'\nc: \'\'\nd: "q"',
      { a: 'x # y: "z" \\n \n', b: 'it\'s "so"', c: '', d: 'q' },
    ],
    ["a: it's 14:30, [so] {to} say http://x\nb: a#b", { a: "it's 14:30, [so] {to} say http://x", b: 'a#b' }],
    ['a: à la carte, später\nb: Š', { a: 'à la carte, später', b: 'Š' }],
    ['7: 1\n0: x', { 7: 1, 0: 'x' }],
    [
      'a:\n  - b: 1\n    c:\n      - d: 2\n\n  - e: { f: 3 }\n  - g\nh:\n-   i: 4\n    j: 5\n',
      { a: [{ b: 1, c: [{ d: 2 }] }, { e: { f: 3 } }, 'g'], h: [{ i: 4, j: 5 }] },
    ],
    [
      'a: >-\n  one: two\n  # three\n\nb:\n  - >-\n    four\n    five\n# six\n  - >-\n   seven',
      { a: 'one: two # three', b: ['four five', 'seven'] },
    ],
  ])('reads %j', (text, value) => {
    expect(plainValueOf(text)).toEqual(value);
    expect(parseYaml({ path: 'x', text }, 1000).tree?.value).toEqual(value);
  });

  it('reads a sheet as people write it', () => {
    const { tree } = parseYaml({ path: 'x', text: sampleSheetText }, limits.sheetLength);
    expect(plainValueOf(sampleSheetText)).toEqual(tree?.value);
  });

  it.each([
    ...[
      '',
      '\n',
      '# a',
      ' a: 1',
      '- a',
      'a',
      '07: 1',
      '12: 1',
      '__proto__: 1',
      'a:1',
      'a:',
      'null: 1',
      'a: 1\na: 2',
      'a:\na:\n',
    ],
    ...[
      'a: 1\n  b: 2',
      'a:\n  b: 1\n c: 2\n',
      'a:\n  b: 1\n   c: 2\n',
      'a:\n  - b\n  c: 1\n',
      'a:\n  - b\n    - c',
    ],
    ...[
      'a:\n  -b\n',
      'a:\n  - b: 1\n   c: 2\n',
      'a:\n  - b: 1\n     c: 2\n',
      'a:\n  - b: 1\n    b: 2\n',
      'a:\n  - null: 1\n',
      'a:\n  - - b\n',
      'a:\n                  b: 1\n',
      'a: 1\n---\n',
      'a:\n- b\n---\n',
    ],
    ...[
      'a: &b 1',
      'a: *b',
      'a: !b 1',
      'a: |',
      'a: >\n  b\n',
      'a: >- # b\n  c\n',
      'a: >-\n',
      'a: >-\nb: 1\n',
      'a: >-\n\n  b\n',
      'a: >-\n  b\n\n  c\n',
      'a: >-\n  b\n    c\n',
      'a: >-\n  b \n  c\n',
      'a: >-\n  b\n     \nc: 1\n',
      'a: >-\n  b\n\n  # c\n',
      'a: - b',
      'a: %b',
      'a: ~',
      'a: 0x1',
      'a: 1: 2',
      'a: b:',
      'a: .5',
    ],
    ...[
      'a: "b',
      'a: "b" c',
      'a: "b"#c',
      'a: "\\x41"',
      'a: "b\\',
      "a: 'b",
      "a: 'b''",
      'a: "b""c"',
      'a: "b\nc"',
    ],
    ...[
      'a: [b',
      'a: [b, ]',
      'a: []',
      'a: {}',
      'a: [b]c',
      'a: [b}',
      'a: { b }',
      'a: { b: }',
      'a: { b: 1',
      'a: { b: 1 ]',
    ],
    ...[
      'a: { b: [c, }',
      'a: { b: 1, b: 2 }',
      'a: [b: c]',
      'a: [b,\n  c]',
      `a: ${'['.repeat(9)}b${']'.repeat(9)}`,
    ],
    ...['a: 1\r\n', 'a:\t1', 'a: \u202e', 'a: \u0085', 'a: 😀', '\ufeffa: 1', 'a: \u2028', 'a: \ud800'],
  ])('leaves %j to the next one', (text) => {
    expect(plainValueOf(text)).toBeUndefined();
  });

  it('leaves what passes a limit to the next one', () => {
    const { keyLength, textLength, entries } = limits;
    const long = (length: number): string => 'k'.repeat(length);
    const items = (count: number): string => `a: [${'0,'.repeat(count - 1)}0]`;
    const fitting = [
      `${long(keyLength)}: 1\n`,
      `a: ${long(textLength)}`,
      `a: "${long(textLength)}"`,
      `a: >-\n  ${long(textLength)}`,
      items(entries - 1),
    ];
    for (const text of fitting) expect(plainValueOf(text)).toBeDefined();
    const beyond = [
      `${long(keyLength + 1)}: 1\n`,
      `a: ${long(textLength + 1)}`,
      `a: "${long(textLength + 1)}"`,
      `a: >-\n  ${long(textLength + 1)}`,
      items(entries),
      `${long(100)}: 1\n${'#\n'.repeat(limits.sheetLength / 2)}`,
    ];
    for (const text of beyond) expect(plainValueOf(text)).toBeUndefined();
  });
});
