import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Answer } from '../../src/model/sheet.ts';
import { dayAfter } from '../../src/numbers/day-after.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { AnswerSketch } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';

const moves = [
  { id: 'a-q', by: 2, withinDays: 90 },
  { id: 'win-rate', by: 10, withinDays: 180 },
  { id: 'o', by: 2, withinDays: 180 },
  { id: 'hidden', by: 2, withinDays: 90 },
];

const kit = aKit({
  nodes: [{ id: 'a' }, { id: 'o', kind: 'outcome' }],
  links: [['a', 'o', 'strong']],
  metrics: [aMetric({ id: 'win-rate', unit: 'percent' })],
  questions: [
    { node: 'a' },
    { node: 'a', id: 'hidden', sensitive: true },
    { node: 'o', id: 'orders' },
    { node: 'o', id: 'win-rate-asked', form: { kind: 'metric', metric: 'win-rate' } },
  ],
  fixes: [{ id: 'mend-a', title: 'Mend a', repairs: [{ capability: 'a', effect: 0.9 }], moves }],
});

type Answers = Readonly<Record<string, AnswerSketch>>;

function waveOn(date: string, answers: Answers, earlier: readonly Report[] = [], given: Kit = kit): Report {
  const wave = date.slice(0, 7);
  const sheets = ['ceo-1', 'ceo-2'].map((id) => aSheet({ id, wave, date, answers }));
  return composeReport({ ...inputOn(given, { ...anAssessment(...sheets), wave }), at: date, earlier });
}

function figure(value: number): Answer {
  return { state: 'answered', value: { kind: 'figure', value } };
}

const low: Answers = { 'a-q': 0, hidden: 0, orders: 0, 'win-rate-asked': figure(12) };
const first = waveOn('2026-01-10', low);

describe('a plan', () => {
  it('records what should move, from where, by how much and by when', () => {
    expect(first.plan.steps[0]?.forecasts).toEqual([
      {
        id: 'forecast:mend-a:a-q',
        subject: 'a-q',
        kind: 'question',
        title: 'How is a done?',
        unit: 'levels',
        from: 0,
        by: 2,
        due: '2026-05-10',
      },
      expect.objectContaining({
        subject: 'win-rate',
        kind: 'metric',
        unit: 'percent',
        from: 12,
        due: '2026-08-08',
      }),
      expect.objectContaining({ subject: 'o', kind: 'node', unit: 'levels' }),
      expect.not.objectContaining({ from: expect.anything() as unknown }),
    ]);
  });

  it('promises no rise above the best level', () => {
    const report = waveOn('2026-01-10', { ...low, 'a-q': 3 });
    const forecasts = report.plan.steps.flatMap((step) => step.forecasts ?? []);
    expect(forecasts.find(({ subject }) => subject === 'a-q')?.by ?? 1).toBe(1);
    const good = waveOn('2026-01-10', { ...low, 'a-q': 4 });
    expect(
      good.plan.steps.flatMap((step) => step.forecasts ?? []).map(({ subject }) => subject),
    ).not.toContain('a-q');
  });

  it('takes the middle of a figure given as a range', () => {
    const between: Answer = { state: 'answered', value: { kind: 'between', from: 10, to: 14 } };
    const report = waveOn('2026-01-10', { ...low, 'win-rate-asked': between });
    expect(report.plan.steps[0]?.forecasts?.[1]).toMatchObject({ from: 12 });
  });
});

describe('where a prediction stands', () => {
  const subjects = ({ plan }: Report) =>
    plan.steps[0]?.forecasts?.map(({ subject, from }) => [subject, from]);

  it('is the best grounded figure of its metric, on whichever point', () => {
    const winRate = { kind: 'metric', metric: 'win-rate' } as const;
    const twice = {
      ...kit,
      questions: [aQuestion({ node: 'a', id: 'heard', form: winRate }), ...kit.questions],
    };
    const counted = { ...figure(12), evidence: 'system' } as const;
    const report = waveOn('2026-01-10', { ...low, heard: figure(60), 'win-rate-asked': counted }, [], twice);
    expect(subjects(report)).toContainEqual(['win-rate', 12]);
  });

  it('is the mean of a question as its point is scored: by how well each role sees it', () => {
    const questions = kit.questions.map((each) =>
      each.id === 'a-q' ? { ...each, roles: { ceo: 1, rep: 0.5 } } : each,
    );
    const sheets = [aSheet({ answers: low }), aSheet({ id: 'rep', role: 'rep', answers: { 'a-q': 3 } })];
    const input = inputOn({ ...kit, questions }, anAssessment(...sheets));
    expect(subjects(composeReport(input))).toContainEqual(['a-q', 1]);
  });
});

describe('the next wave', () => {
  it('holds every prediction to account', () => {
    const { trackRecord } = waveOn(
      '2026-08-10',
      { 'a-q': 2, hidden: 3, orders: 2, 'win-rate-asked': figure(16) },
      [first],
    );
    expect(trackRecord?.entries.map(({ subject, result }) => [subject, result])).toEqual([
      ['a-q', 'came-true'],
      ['win-rate', 'not'],
      ['o', 'partly'],
      ['hidden', 'not-measured'],
    ]);
    expect(trackRecord?.intro.text).toBe(
      'Of 3 settled predictions, 1 came true, 1 partly and 1 not. For 1 nothing was measured. This does not show whether the plan was carried out.',
    );
    expect(trackRecord?.entries.map(({ summary }) => summary.text)).toEqual([
      '“How is a done?” was to rise by 2 levels by 2026-05-10; it went from 0 to 2: it came true.',
      '“Win rate” was to rise by 10 points by 2026-08-08; it went from 12 to 16: it did not come true.'.replace(
        'Win rate',
        trackRecord?.entries[1]?.title ?? '',
      ),
      expect.stringContaining('at least half of it came true.') as unknown as string,
      '“How is a done?” was to rise by 2 levels by 2026-05-10; it was not measured now, so nobody can tell.',
    ]);
  });

  it('says that it is too early before the day, unless it came true already', () => {
    const { trackRecord } = waveOn('2026-02-10', { ...low, 'a-q': 3 }, [first]);
    expect(trackRecord?.entries.map(({ result }) => result)).toEqual([
      'came-true',
      'too-early',
      'too-early',
      'too-early',
    ]);
    expect(trackRecord?.entries[1]?.summary.text).toContain(
      'it stayed at 12, and there is time until 2026-08-08',
    );
    expect(waveOn('2026-02-10', low, [first]).trackRecord?.intro.text).toContain(
      'None of the earlier predictions can be settled yet. For 4 it is too early.',
    );
  });

  it('is new answers, not a new look at old ones', () => {
    expect(waveOn('2026-01-10', low, [first]).trackRecord).toBeUndefined();
  });

  it('hears each prediction once, and none of a plan that was only a guess or that records nothing', () => {
    const again = { ...first, at: '2026-01-11' };
    const guess = { ...first, wave: 'guess', plan: { ...first.plan, firm: false } };
    const steps = first.plan.steps.map(({ forecasts: _, ...step }) => step);
    const old = { ...first, wave: 'old', plan: { ...first.plan, steps } };
    expect(waveOn('2026-08-10', low, [again, guess, old, first]).trackRecord?.entries).toHaveLength(4);
    expect(waveOn('2026-08-10', low, [guess]).trackRecord).toBeUndefined();
  });

  it('hears the plan of the earlier answers first, whenever its report was drawn', () => {
    const redrawn = { ...first, at: '2026-07-01' };
    const second = waveOn('2026-03-10', low);
    const { trackRecord } = waveOn('2026-08-10', low, [second, redrawn]);
    expect(trackRecord?.entries.map(({ wave }) => wave).slice(0, 1)).toEqual(['2026-01']);
  });

  it('follows a question that bears another id now, and none that is gone', () => {
    const later = (was: readonly string[]): unknown => {
      const questions = kit.questions.map((each) =>
        each.id === 'a-q' ? { ...each, id: 'a-new', was } : each,
      );
      const answers = { 'a-new': 2, hidden: 0, orders: 0, 'win-rate-asked': figure(12) };
      return waveOn('2026-08-10', answers, [first], { ...kit, questions }).trackRecord?.entries[0];
    };
    expect(later(['a-q'])).toMatchObject({ subject: 'a-q', now: 2, result: 'came-true' });
    expect(later([])).toMatchObject({ subject: 'a-q', result: 'not-measured' });
  });

  it('cannot tell where nothing was measured then', () => {
    const steps = first.plan.steps.map((step) => ({
      ...step,
      forecasts: (step.forecasts ?? []).map(({ from: _, ...forecast }) => forecast),
    }));
    const { trackRecord } = waveOn('2026-08-10', low, [{ ...first, plan: { ...first.plan, steps } }]);
    expect(trackRecord?.entries[0]).toMatchObject({ result: 'not-measured', now: 0 });
    expect(trackRecord?.entries[0]?.summary.text).toContain('it was not measured then, so nobody can tell');
  });

  it('says of a fall that it was to fall', () => {
    const steps = first.plan.steps.map((step) => ({
      ...step,
      forecasts: (step.forecasts ?? []).map((forecast) => ({ ...forecast, by: -1, unit: 'days' })),
    }));
    const { trackRecord } = waveOn('2026-08-10', low, [{ ...first, plan: { ...first.plan, steps } }]);
    expect(trackRecord?.entries[0]?.summary.text).toContain('was to fall by 1 days');
  });
});

describe('days after a date', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-01-10', 730.5, '2028-01-10'],
  ])('%s and %d days: %s', (date, days, after) => {
    expect(dayAfter(date, days)).toBe(after);
  });
});
