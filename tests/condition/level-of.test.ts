import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/condition/level-of.ts';
import type { QuestionForm } from '../../src/model/kit.ts';
import type { AnswerValue } from '../../src/model/sheet.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';

const kit = aKit({
  nodes: [{ id: 'node' }],
  metrics: [aMetric(), aMetric({ id: 'churn', better: 'low', thresholds: [40, 30, 20, 10] })],
});

function level(form: QuestionForm, value: AnswerValue): number | undefined {
  return levelOf(kit, aQuestion({ form }), value);
}

const winRate: QuestionForm = { kind: 'metric', metric: 'win-rate' };
const churn: QuestionForm = { kind: 'metric', metric: 'churn' };
const levels = aQuestion({}).form;
const choice: QuestionForm = {
  kind: 'choice',
  options: [
    { id: 'worse', title: 'Worse', level: 1 },
    { id: 'better', title: 'Better', level: 4 },
  ],
};

describe('the level an answer stands for', () => {
  it('is the chosen level itself', () => {
    expect(level(levels, { kind: 'level', level: 3 })).toBe(3);
  });

  it.each([
    ['yes', true, 4],
    ['yes', false, 0],
    ['no', true, 0],
    ['no', false, 4],
  ] as const)('is %s the healthy answer and %s the given one: %d', (healthy, yes, expected) => {
    expect(level({ kind: 'yes-no', healthy }, { kind: 'yes-no', yes })).toBe(expected);
  });

  it('is that of the option', () => {
    expect(level(choice, { kind: 'option', option: 'better' })).toBe(4);
    expect(level(choice, { kind: 'option', option: 'unheard-of' })).toBeUndefined();
  });

  it.each([
    [9.9, 0],
    [10, 1],
    [29, 2],
    [30, 3],
    [99, 4],
  ])('counts the cuts a figure of %d reaches where high is better', (value, expected) => {
    expect(level(winRate, { kind: 'figure', value })).toBe(expected);
  });

  it.each([
    [41, 0],
    [40, 1],
    [20, 3],
    [0, 4],
  ])('counts the cuts a figure of %d reaches where low is better', (value, expected) => {
    expect(level(churn, { kind: 'figure', value })).toBe(expected);
  });

  it('of a range is the mean of its two ends', () => {
    expect(level(winRate, { kind: 'between', from: 15, to: 25 })).toBe(1.5);
    expect(level(churn, { kind: 'between', from: 15, to: 45 })).toBe(1.5);
  });

  it.each([
    [3, 0],
    [4, 1],
    [7, 2],
    [8, 3],
    [10, 4],
  ])('of a recommendation of %d is %d by the cuts of the kit', (score, expected) => {
    expect(level({ kind: 'recommend' }, { kind: 'recommend', score })).toBe(expected);
  });

  it('does not exist for free words', () => {
    expect(level({ kind: 'text' }, { kind: 'text', text: 'We never know.' })).toBeUndefined();
  });

  it.each<QuestionForm>([
    levels,
    { kind: 'yes-no', healthy: 'yes' },
    choice,
    winRate,
    { kind: 'metric', metric: 'unheard-of' },
    { kind: 'recommend' },
  ])('does not exist for a value of another kind ($kind)', (form) => {
    expect(level(form, { kind: 'text', text: 'three' })).toBeUndefined();
  });
});
