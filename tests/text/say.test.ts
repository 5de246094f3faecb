import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/text/quoted.ts';
import { chanceWord, sayChance, sayInTen } from '../../src/text/say-chance.ts';
import { sayCount } from '../../src/text/say-count.ts';
import { sayLabel } from '../../src/text/say-label.ts';
import { sayList } from '../../src/text/say-list.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { sayReason } from '../../src/text/say-reason.ts';
import { sayShare } from '../../src/text/say-share.ts';

describe('words for numbers', () => {
  it.each([
    [0, 'almost none'],
    [0.05, 'a small part'],
    [0.1, 'about a tenth'],
    [0.2, 'about a fifth'],
    [0.25, 'about a quarter'],
    [1 / 3, 'about a third'],
    [0.5, 'about half'],
    [2 / 3, 'about two thirds'],
    [0.75, 'about three quarters'],
    [0.9, 'most'],
    [1, 'almost all'],
  ])('says a share of %d as "%s"', (share, words) => {
    expect(sayShare(share)).toBe(words);
  });

  it.each([
    [0.01, 'very unlikely'],
    [0.1, 'unlikely'],
    [0.3, 'less likely'],
    [0.4, 'possible'],
    [0.45, 'as likely as not'],
    [0.54, 'as likely as not'],
    [0.6, 'more likely than not'],
    [0.7, 'likely'],
    [0.9, 'very likely'],
    [0.99, 'almost certain'],
  ])('says a chance of %d as "%s"', (chance, word) => {
    expect(chanceWord(chance)).toBe(word);
  });

  it('puts a rounded share beside the word', () => {
    expect(sayChance(0.72)).toBe('likely, about 7 in 10');
    expect(sayInTen(0.04)).toBe('less than 1 in 20');
    expect(sayInTen(0.951)).toBe('more than 9 in 10');
  });

  it('never says "0 in 10" or "10 in 10"', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(sayInTen(share)).not.toMatch(/\b(?:0|10) in 10/);
      }),
    );
  });

  it('rounds half away from zero and knows no minus zero', () => {
    expect([0.5, -0.5, -0.4, 2.449].map((value) => sayNumber(value))).toEqual(['1', '-1', '0', '2']);
    expect(sayNumber(1.25, 1)).toBe('1.3');
  });

  it('counts in the singular, the plural and none', () => {
    expect([0, 1, 2, 1.5].map((count) => sayCount(count, 'week', 'weeks'))).toEqual([
      'no weeks',
      'one week',
      '2 weeks',
      '1.5 weeks',
    ]);
  });
});

describe('words for things', () => {
  it('joins a list as one speaks it', () => {
    expect(sayList([])).toBe('');
    expect(sayList(['A'])).toBe('A');
    expect(sayList(['A', 'B'])).toBe('A and B');
    expect(sayList(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more');
  });

  it('turns quotation marks inside a quotation into single ones', () => {
    expect(quoted('a "good" lead')).toBe('“a ‘good’ lead”');
    expect(quoted('6" pipe')).toBe('“6’ pipe”');
  });

  it('has plain words for labels and for missing scores', () => {
    expect(sayLabel('likely-root-not-asked')).toBe('likely broken of itself, not asked yet');
    expect(sayReason('nobody-knows')).toBe('nobody knows');
  });
});
