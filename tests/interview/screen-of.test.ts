import { describe, expect, it } from 'vitest';
import { screenOf } from '../../src/interview/screen-of.ts';
import type { Question } from '../../src/model/kit.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet } from '../support/a-sheet.ts';

const metric = {
  id: 'win-rate',
  title: 'Win rate',
  unit: 'percent',
  definition: 'Orders won, divided by offers made.',
  where: 'The CRM.',
  better: 'high',
  thresholds: [10, 17, 25, 35],
  range: { min: 0, max: 100 },
  source: 'judgement',
  covers: [],
} as const;

function screenFor(
  given: Partial<Question>,
  node: object = { id: 'a' },
  roles: readonly [string, ...string[]] = ['ceo'],
) {
  const question = aQuestion({ node: 'a', ...given });
  const kit = aKit({ nodes: [{ id: 'a', ...node }], questions: [question], metrics: [metric] });
  return screenOf(kit, {
    sheet: aSheet({ respondent: { id: 'r1', roles, anonymous: false } }),
    question,
    questions: [question],
    timings: [],
    order: [],
  });
}

describe('the screen of a question', () => {
  it('shows the levels from the broken to the healthy end', () => {
    const { choices } = screenFor({});
    expect(choices.map(({ title }) => title)).toEqual([
      'Never.',
      'Rarely.',
      'At times.',
      'Mostly.',
      'Always.',
    ]);
    expect(choices[1]?.value).toEqual({ kind: 'level', level: 1 });
  });

  it('shows yes and no', () => {
    const { choices } = screenFor({ form: { kind: 'yes-no', healthy: 'no' } });
    expect(choices).toEqual([
      { title: 'Yes', value: { kind: 'yes-no', yes: true } },
      { title: 'No', value: { kind: 'yes-no', yes: false } },
    ]);
  });

  it('shows the options of a choice', () => {
    const { choices } = screenFor({
      form: { kind: 'choice', options: [{ id: 'worse', title: 'Worse', level: 0 }] },
    });
    expect(choices).toEqual([{ title: 'Worse', value: { kind: 'option', option: 'worse' } }]);
  });

  it('asks for a figure with the unit, the range and the definition of its metric', () => {
    const screen = screenFor({ form: { kind: 'metric', metric: 'win-rate' } });
    expect(screen.written).toEqual({ kind: 'figure', unit: 'percent', min: 0, max: 100 });
    expect(screen.choices).toEqual([]);
    expect(screen.why).toEqual([
      { kind: 'why', text: 'Why a matters.' },
      { kind: 'definition', text: 'Orders won, divided by offers made.' },
      { kind: 'where', text: 'The CRM.' },
    ]);
  });

  it('asks for a score and for free words', () => {
    expect(screenFor({ form: { kind: 'recommend' } }).written).toEqual({ kind: 'recommend' });
    expect(screenFor({ form: { kind: 'text' } }).written).toEqual({ kind: 'text' });
  });

  it('knows what a written line means', () => {
    const figure = screenFor({ form: { kind: 'metric', metric: 'win-rate' } });
    expect(figure.decode('17')).toEqual({ ok: true, value: { kind: 'figure', value: 17 } });
    expect(screenFor({}).decode('words')).toEqual({ ok: true, value: { kind: 'text', text: 'words' } });
  });

  it('takes the words of the role', () => {
    expect(screenFor({ ask: 'How?', wording: { ceo: 'How do you?' } }).ask).toBe('How do you?');
    expect(screenFor({ ask: 'How?', wording: { rep: 'How do you?' } }).ask).toBe('How?');
  });

  it('takes the words of the hat that sees it best, as the report quotes them', () => {
    const given = { ask: 'How?', wording: { rep: 'How do you?' } };
    const asked = (roles: Question['roles']) => screenFor({ ...given, roles }, { id: 'a' }, ['ceo', 'rep']);
    expect(asked({ ceo: 1, rep: 0.5 }).ask).toBe('How?');
    expect(asked({ ceo: 0.5, rep: 1 }).ask).toBe('How do you?');
  });

  it('says where it stands', () => {
    expect(screenFor({ help: 'Ask to see it.' })).toMatchObject({
      domain: 'Domain domain-a',
      number: 1,
      total: 1,
      answered: 0,
      why: [
        { kind: 'why', text: 'Why a matters.' },
        { kind: 'evidence', text: 'Ask to see it.' },
      ],
    });
    expect(screenFor({}, { kind: 'symptom' }).domain).toBe('Symptoms');
    expect(screenFor({}, { kind: 'outcome' }).domain).toBe('Outcomes');
  });

  it('stands even where a kit made by hand has loose ends', () => {
    expect(screenFor({ node: 'nowhere' }).domain).toBe('A kit for tests');
    expect(screenFor({ form: { kind: 'metric', metric: 'nowhere' } }).written).toMatchObject({ unit: '' });
  });
});
