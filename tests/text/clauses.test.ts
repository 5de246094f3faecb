import { describe, expect, it } from 'vitest';
import { beginSmall } from '../../src/text/begin-small.ts';
import { sayClauses } from '../../src/text/say-clauses.ts';
import { sayLevel } from '../../src/text/say-level.ts';

describe('a sentence inside another', () => {
  it.each([
    ['Managers have too little time', 'managers have too little time'],
    ['A CRM that helps', 'a CRM that helps'],
    ['CRM is a burden', 'CRM is a burden'],
    ['I do not know', 'I do not know'],
    ['It rains', 'it rains'],
    ['', ''],
  ])('begins small unless it begins with a name: %s', (sentence, inside) => {
    expect(beginSmall(sentence)).toBe(inside);
  });

  it.each([
    [[], ''],
    [['One'], 'one'],
    [['One', 'Two'], 'one; and two'],
    [['One', 'Two', 'Three'], 'one; two; and three'],
    [['One', 'Two', 'Three', 'Four', 'Five'], 'one; two; three; and 2 more'],
  ])('stands in a list: %j', (sentences, list) => {
    expect(sayClauses(sentences)).toBe(list);
  });
});

describe('levels in words', () => {
  it.each([
    [0, 'very bad'],
    [1.5, 'middling'],
    [4, 'very good'],
    [7, 'not rated'],
  ])('%d is %s', (level, word) => {
    expect(sayLevel(level)).toBe(word);
  });
});
