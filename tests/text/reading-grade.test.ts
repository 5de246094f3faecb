import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../src/text/reading-grade.ts';
import { syllablesOf } from '../../src/text/syllables-of.ts';

describe('reading grade', () => {
  it('rates a first reader below grade 1', () => {
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  });

  it('counts every sentence', () => {
    expect(readingGrade('The cat sat. The dog ran.')).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 10);
  });

  it('rates long words and long sentences as hard', () => {
    const hard =
      'Organisational misalignment systematically undermines collaborative opportunity qualification.';
    expect(readingGrade(hard)).toBeGreaterThan(15);
  });

  it('is 0 for a text without words', () => {
    expect(readingGrade(' … ')).toBe(0);
  });
});

describe('syllables', () => {
  const known = {
    a: 1,
    by: 1,
    sales: 1,
    cause: 1,
    table: 2,
    worked: 1,
    handed: 2,
    makes: 1,
    pages: 2,
    changes: 2,
    settled: 2,
    titles: 2,
    idea: 3,
    area: 3,
    science: 2,
    create: 2,
    medium: 3,
    usual: 3,
    value: 2,
    various: 3,
    likely: 2,
    people: 2,
    capability: 5,
    company: 3,
    definition: 4,
    insufficient: 4,
    year: 1,
    trying: 2,
    'don’t': 1,
    '12': 1,
  };
  it.each(Object.entries(known))('counts %s as %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});
