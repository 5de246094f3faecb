import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Movement } from '../../src/model/comparison.ts';
import { aKit } from '../support/a-kit.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aMetric } from '../support/a-metric.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const kit = aWaveKit();
const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
const high = { ...low, 'a-q': 3, 'a-second': 3, 'o-q': 3 };

function changeAt(movements: readonly Movement[], subject: string) {
  return movements.find((movement) => movement.subject === subject)?.change;
}

function nameless(id: string, answers: NonNullable<SheetSketch['answers']>): SheetSketch {
  return { respondent: { id, roles: ['rep'], anonymous: true }, answers };
}

describe('two waves of the same people', () => {
  const before = waveReport(kit, '2026-02-01', fourReps(low));
  const after = waveReport(kit, '2026-11-01', fourReps(high));
  const compared = () => compareReports(kit, before, after);

  it('are compared person by person, and what all of them changed has no noise', () => {
    const comparison = compared();
    expect(changeAt(comparison.capabilities, 'a')).toEqual({
      state: 'compared',
      basis: 'pairs',
      from: 25,
      to: 75,
      by: 50,
      interval: { low: 50, high: 50 },
      direction: 'up',
      questions: 2,
      pairs: 8,
    });
    expect(changeAt(comparison.capabilities, 'b')).toMatchObject({ by: 0, direction: 'within-noise' });
  });

  it('move a domain by the weights of its capabilities, and the whole with it', () => {
    const comparison = compared();
    expect(changeAt(comparison.domains, 'one')).toMatchObject({ by: 12.5, direction: 'up', questions: 3 });
    expect(comparison.overall.change).toMatchObject({ state: 'compared', direction: 'up' });
    expect(comparison.overall).toMatchObject({ kind: 'overall', title: 'Overall' });
  });

  it('tell which root causes went', () => {
    const comparison = compared();
    expect(comparison.rootCauses).toMatchObject({ went: [{ node: 'a' }], stayed: [], came: [] });
    const back = compareReports(kit, after, before);
    expect(back.rootCauses).toMatchObject({ went: [], came: [{ node: 'a' }] });
    expect(back.summary.text).toContain('A root cause now: fault of a.');
    expect(back.overall.change).toMatchObject({ direction: 'down' });
    expect(back.summary.text).toContain('The whole fell by');
  });

  it('list the questions, the widest move first', () => {
    const comparison = compared();
    expect(
      comparison.questions.map(({ question, before: then, after: now }) => [question, then, now]),
    ).toEqual([
      ['a-q', 1, 3],
      ['a-second', 1, 3],
      ['o-q', 1, 3],
      ['b-q', 2, 2],
      ['c-q', 3, 3],
    ]);
    expect(comparison.questions.map(({ direction }) => direction)).toEqual([
      'up',
      'up',
      'up',
      'same',
      'same',
    ]);
    expect(compareReports(kit, after, before).questions[0]?.direction).toBe('down');
  });

  it('say what they are in a few sentences', () => {
    const comparison = compared();
    expect(comparison.summary.text).toMatch(
      /^5 questions can be compared\. The whole rose by [\d.]+ points \([\d.]+ to [\d.]+\)\. Beyond noise, one domain rose and no domains fell\. No longer a root cause: fault of a\.$/,
    );
    expect(comparison.notes).toEqual([]);
  });
});

describe('a report beside itself', () => {
  it('shows no move at all', () => {
    const report = waveReport(kit, '2026-02-01', fourReps(low));
    const { overall, domains, capabilities, troubles, questions, rootCauses, summary } = compareReports(
      kit,
      report,
      report,
    );
    for (const { change } of [overall, ...domains, ...capabilities, ...troubles]) {
      if (change.state === 'compared') expect(change).toMatchObject({ by: 0, direction: 'within-noise' });
    }
    expect(questions.every(({ direction }) => direction === 'same')).toBe(true);
    expect(rootCauses.stayed).toHaveLength(1);
    expect(summary.text).toContain(
      'The whole did not move beyond noise (0, 0 to 0). No domain moved beyond noise.',
    );
    expect(summary.text).toContain('Still a root cause');
  });
});

describe('few people', () => {
  it('bring noise: one person who changed one level proves nothing', () => {
    const before = waveReport(kit, '2026-02-01', [{ id: 'ceo-1', answers: { 'a-q': 1, 'a-second': 1 } }]);
    const after = waveReport(kit, '2026-11-01', [{ id: 'ceo-1', answers: { 'a-q': 2, 'a-second': 2 } }]);
    expect(changeAt(compareReports(kit, before, after).capabilities, 'a')).toMatchObject({
      by: 25,
      direction: 'within-noise',
    });
  });

  it('whom a resample may leave out are drawn again', () => {
    const sheets = [...fourReps(low), { id: 'rep-5', role: 'rep', answers: { ...low, 'c-q': 1 } }];
    const only = sheets.map((sheet, index) => ({
      ...sheet,
      answers: index === 0 ? low : { 'a-q': 1, 'a-second': 1 },
    }));
    const before = waveReport(kit, '2026-02-01', only);
    const after = waveReport(kit, '2026-11-01', only);
    expect(changeAt(compareReports(kit, before, after).capabilities, 'c')).toMatchObject({ by: 0, pairs: 1 });
  });
});

describe('people who cannot be recognised', () => {
  const named = fourReps(low).map((sheet) => ({ ...sheet, id: `new-${String(sheet.id)}` }));

  it('are compared as a role group', () => {
    const before = waveReport(kit, '2026-02-01', fourReps(high));
    const after = waveReport(kit, '2026-11-01', named);
    const comparison = compareReports(kit, before, after);
    expect(changeAt(comparison.capabilities, 'a')).toMatchObject({ by: -50, pairs: 2, direction: 'down' });
    expect(comparison.missing).toEqual(['rep-1', 'rep-2', 'rep-3', 'rep-4']);
    expect(comparison.notes.map(({ text }) => text)).toEqual([
      'People who answered then and not now: rep-1, rep-2, rep-3 and rep-4.',
    ]);
  });

  it('are missed as a group, by its words and not by its id', () => {
    const hidden = ['s-1', 's-2', 's-3', 's-4', 's-5'].map((id) => nameless(id, low));
    const before = waveReport(kit, '2026-02-01', [{ id: 'boss', answers: low }, ...hidden]);
    const after = waveReport(kit, '2026-11-01', [{ id: 'next-boss', answers: low }]);
    const { missing, notes } = compareReports(kit, before, after);
    expect(missing).toEqual(['boss', '~rep']);
    expect(notes.map(({ text }) => text)).toContain(
      'People who answered then and not now: boss and 5 reps, not named.',
    );
  });

  it('few of them with an error of their own', () => {
    const before = waveReport(kit, '2026-02-01', fourReps(low).slice(0, 2));
    const after = waveReport(kit, '2026-11-01', named.slice(0, 2));
    const change = changeAt(compareReports(kit, before, after).capabilities, 'a');
    expect(change?.state === 'compared' && change.interval.high - change.interval.low).toBeGreaterThan(10);
  });
});

describe('answers that may not be shown', () => {
  const answers = { 'd-q': 1 };

  it('enter no score either, so that there is nothing to compare', () => {
    const before = waveReport(kit, '2026-02-01', fourReps(answers));
    const after = waveReport(kit, '2026-11-01', fourReps({ 'd-q': 3 }));
    const comparison = compareReports(kit, before, after);
    expect(changeAt(comparison.capabilities, 'd')).toMatchObject({ state: 'not-compared' });
  });
});

describe('what has no score', () => {
  it('is not compared, and the reason is said', () => {
    const before = waveReport(kit, '2026-02-01', fourReps({ 'b-q': 2, 'c-q': 2 }));
    const after = waveReport(kit, '2026-11-01', fourReps({ 'a-q': 2, 'a-second': 2, 'b-q': 2 }));
    const comparison = compareReports(kit, before, after);
    expect(changeAt(comparison.capabilities, 'a')).toEqual({
      state: 'not-compared',
      reason: 'no-score-before',
    });
    expect(changeAt(comparison.capabilities, 'c')).toEqual({ state: 'not-compared', reason: 'no-score-now' });
    expect(comparison.summary.text).toContain('The whole cannot be compared.');
    expect(comparison.notes.map(({ text }) => text)).toEqual([
      'Answered then and not now: one question (c-q).',
      'Answered now and not then: 2 questions (a-q and a-second).',
    ]);
  });

  it('nor is what was asked in quite different questions', () => {
    const first = aKit({
      nodes: [{ id: 'a' }],
      questions: [{ node: 'a', id: 'old' }],
      kit: { digest: 'old' },
    });
    const second = aKit({ nodes: [{ id: 'a' }], questions: [{ node: 'a', id: 'new' }] });
    const before = waveReport(first, '2026-02-01', fourReps({ old: 2 }));
    const after = waveReport(second, '2026-11-01', fourReps({ new: 2 }));
    const comparison = compareReports(second, before, after);
    expect(changeAt(comparison.capabilities, 'a')).toEqual({
      state: 'not-compared',
      reason: 'nothing-shared',
    });
    expect(comparison.notes[0]?.text).toBe(
      'The kit changed but still bears the version 1.0.0: only questions with the same id are compared.',
    );
  });
});

describe('a renamed question', () => {
  const first = aKit({
    nodes: [{ id: 'a' }],
    questions: [{ node: 'a', id: 'old' }],
    kit: { digest: 'old', version: '0.9.0' },
  });
  const second = aKit({ nodes: [{ id: 'a' }], questions: [{ node: 'a', id: 'new', was: ['old'] }] });

  it('is joined by its former id', () => {
    const before = waveReport(first, '2026-02-01', fourReps({ old: 1 }));
    const after = waveReport(second, '2026-11-01', fourReps({ new: 3 }));
    const comparison = compareReports(second, before, after);
    expect(comparison.shared).toEqual({
      count: 1,
      onlyBefore: [],
      onlyAfter: [],
      renamed: [{ from: 'old', to: 'new' }],
    });
    expect(changeAt(comparison.capabilities, 'a')).toMatchObject({ by: 50, direction: 'up' });
    expect(comparison.notes.map(({ text }) => text)).toEqual([
      'The kit was 0.9.0 then and is 1.0.0 now: only questions with the same id, or a former id, are compared.',
      'One question bore other ids then: old is now new.',
    ]);
  });

  it('is not told as shared where nobody knew an answer to it then', () => {
    const before = waveReport(first, '2026-02-01', fourReps({ old: 'unknown' }));
    const after = waveReport(second, '2026-11-01', fourReps({ new: 3 }));
    expect(compareReports(second, before, after).shared).toEqual({
      count: 0,
      onlyBefore: [],
      onlyAfter: ['new'],
      renamed: [],
    });
  });
});

describe('a hard figure', () => {
  it('is compared with itself, whoever entered it', () => {
    const metric = aMetric({ id: 'win-rate', thresholds: [10, 20, 30, 40] });
    const figures = aKit({
      nodes: [{ id: 'a' }],
      metrics: [metric],
      questions: [{ node: 'a', id: 'win-rate', form: { kind: 'metric', metric: 'win-rate' } }],
    });
    const figure = (value: number) => ({
      'win-rate': { state: 'answered', value: { kind: 'figure', value } } as const,
    });
    const before = waveReport(figures, '2026-02-01', [{ id: 'x', answers: figure(12) }]);
    const after = waveReport(figures, '2026-11-01', [{ id: 'y', answers: figure(35) }]);
    expect(compareReports(figures, before, after, { resamples: 0 }).questions).toMatchObject([
      { question: 'win-rate', before: 1, after: 3, pairs: 1 },
    ]);
    expect(
      changeAt(compareReports(figures, before, after, { resamples: 0 }).capabilities, 'a'),
    ).toMatchObject({
      by: 50,
      interval: { low: 50, high: 50 },
    });
  });
});

describe('a chance to recommend (0–10)', () => {
  const asked = aKit({
    nodes: [{ id: 'a' }],
    questions: [{ node: 'a' }, { node: 'a', id: 'recommend', form: { kind: 'recommend' } }],
  });
  const saying = (level: number, ...scores: readonly number[]) =>
    scores.map((score, at) => ({
      ...{ id: `rep-${String(at)}`, role: 'rep' },
      answers: {
        'a-q': level,
        recommend: { state: 'answered', value: { kind: 'recommend', score } } as const,
      },
    }));

  it('is what one person says, and so is compared person by person like any other answer', () => {
    const before = waveReport(asked, '2026-02-01', saying(1, 0, 4, 7, 9));
    const after = waveReport(asked, '2026-11-01', saying(1, 4, 7, 8, 9));
    const { questions, capabilities } = compareReports(asked, before, after);
    expect(questions.map(({ question, pairs }) => [question, pairs])).toEqual([
      ['recommend', 4],
      ['a-q', 4],
    ]);
    expect(changeAt(capabilities, 'a')).toMatchObject({ pairs: 8 });
  });

  it('of people without names is compared as the mean of their role', () => {
    const hidden = (...scores: readonly number[]) =>
      saying(1, ...scores).map(({ id, answers }) => nameless(id, answers));
    const before = waveReport(asked, '2026-02-01', hidden(0, 4, 7, 8, 9));
    const after = waveReport(asked, '2026-11-01', hidden(4, 7, 8, 9, 9));
    expect(compareReports(asked, before, after).questions).toMatchObject([
      { question: 'recommend', before: 2, after: 2.8, pairs: 1 },
      { question: 'a-q', before: 1, after: 1, pairs: 1 },
    ]);
  });
});

describe('nodes that one of the reports does not know', () => {
  it('have no score there', () => {
    const first = aKit({ nodes: [{ id: 'a' }] });
    const second = aKit({ nodes: [{ id: 'a' }, { id: 'b', domain: 'new' }] });
    const before = waveReport(first, '2026-02-01', fourReps({ 'a-q': 2 }));
    const after = waveReport(second, '2026-11-01', fourReps({ 'a-q': 2, 'b-q': 2 }));
    const comparison = compareReports(first, before, after);
    expect(changeAt(comparison.capabilities, 'b')).toEqual({
      state: 'not-compared',
      reason: 'no-score-before',
    });
    expect(changeAt(comparison.domains, 'new')).toEqual({ state: 'not-compared', reason: 'no-score-before' });
    expect(comparison.summary.text).toContain('No root cause was named, then or now.');
  });
});

describe('a question that was of another kind then', () => {
  const questionsOf = (kind: 'levels' | 'yes-no') => {
    const form = { kind: 'yes-no', healthy: 'yes' } as const;
    const first = { node: 'a', id: 'turned', was: ['old'] } as const;
    return aKit({ nodes: [{ id: 'a' }], questions: [kind === 'levels' ? first : { ...first, form }] });
  };
  const yes = { state: 'answered', value: { kind: 'yes-no', yes: true } } as const;
  const before = waveReport(questionsOf('levels'), '2026-02-01', fourReps({ turned: 1 }));
  const kit = questionsOf('yes-no');
  const after = waveReport(kit, '2026-11-01', fourReps({ turned: yes }));

  it('is not joined, and that is said', () => {
    const comparison = compareReports(kit, before, after, { resamples: 5 });
    expect(comparison.questions).toEqual([]);
    expect(comparison.shared).toEqual({ count: 0, onlyBefore: [], onlyAfter: [], renamed: [] });
    expect(comparison.notes.map(({ text }) => text)).toContain(
      'Of another kind then, and so not compared: one question (turned).',
    );
  });

  it('is joined where an older report does not know', () => {
    const answers = before.appendix.answers.map(({ kind: _, ...answer }) => answer);
    const older = { ...before, appendix: { ...before.appendix, answers } };
    expect(compareReports(kit, older, after, { resamples: 5 }).questions).toHaveLength(1);
    expect(compareReports(kit, after, older, { resamples: 5 }).questions).toHaveLength(1);
  });
});
