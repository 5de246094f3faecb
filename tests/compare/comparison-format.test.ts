import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyComparison } from '../support/every-comparison.ts';
import { keyPaths, strayPlaces, unnamedKeys } from '../support/keys-on-page.ts';

const page = readFileSync(new URL('../../docs/comparison-format.md', import.meta.url), 'utf8');

describe('the page on what moved between two waves', () => {
  const comparisons = everyComparison();

  it('names every key that occurs', () => {
    expect(keyPaths(comparisons).length).toBeGreaterThan(60);
    expect(unnamedKeys(page, comparisons)).toEqual([]);
  });

  it('names no place that is not there', () => {
    expect(strayPlaces(page, comparisons)).toEqual([]);
  });

  it('says every word that a move can be', () => {
    const moves = comparisons.flatMap(({ overall, domains, capabilities, troubles }) => [
      ...[overall, ...domains, ...capabilities, ...troubles],
    ]);
    const words = new Set([
      ...moves.flatMap(({ kind, change }) => [
        ...[kind, change.state],
        ...(change.state === 'compared' ? [change.basis, change.direction] : [change.reason]),
      ]),
      ...comparisons.flatMap(({ questions }) => questions.map(({ direction }) => direction)),
    ]);
    expect([...words].toSorted()).toEqual([
      ...['capability', 'compared', 'domain', 'down', 'no-score-before', 'no-score-now', 'not-compared'],
      ...['nothing-shared', 'outcome', 'overall', 'pairs', 'same', 'scores', 'symptom', 'up'],
      'within-noise',
    ]);
    expect([...words].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});
