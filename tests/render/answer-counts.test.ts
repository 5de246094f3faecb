import { describe, expect, it } from 'vitest';
import type { AnswerEntry } from '../../src/model/report.ts';
import { sayAnswerCounts, sayLongForm } from '../../src/render/wording/say-answer-counts.ts';
import { sayPlainScore } from '../../src/render/wording/say-plain-score.ts';

const entries = (state: AnswerEntry['state'], count: number): readonly AnswerEntry[] =>
  Array.from({ length: count }, () => ({
    ...{ id: 'a', node: 'n', question: 'q', ask: 'How?', state },
    ...{ who: 'Ann', role: 'Seller', said: 'So.' },
  }));

describe('the answers of a report', () => {
  const shown = [...entries('answered', 5), ...entries('unknown', 2), ...entries('not-applicable', 1)];

  it('are counted by what they are, and none that is withheld', () => {
    expect(sayAnswerCounts([...shown, ...entries('withheld', 3)])).toBe(
      '5 answers, 2 times “I don’t know” and one time “does not apply”',
    );
    expect(sayAnswerCounts(entries('answered', 1))).toBe('one answer');
    expect(sayAnswerCounts([])).toBe('no answers');
  });

  it('say why part 8 counts more, where it does', () => {
    expect(sayLongForm(shown)).not.toContain('part 8');
    expect(sayLongForm([...shown, ...entries('withheld', 1)])).toContain('though part 8 counts them');
  });
});

describe('a cell without a score', () => {
  it('says n/a only of what does not apply', () => {
    expect(sayPlainScore({ state: 'not-assessed', reason: 'does-not-apply' })).toBe('n/a');
    expect(sayPlainScore({ state: 'not-assessed', reason: 'too-few-answers' })).toBe('none');
  });
});
