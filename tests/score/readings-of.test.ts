import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { hearSheets } from '../../src/score/hear-sheets.ts';
import { readingsOf } from '../../src/score/readings-of.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure, anAnswer } from '../support/an-answer.ts';

const kit = aKit({
  nodes: [{ id: 'leads' }, { id: 'coaching' }],
  metrics: [aMetric()],
  questions: [
    aQuestion({ id: 'leads-a', node: 'leads', roles: { ceo: 0.5, rep: 1 } }),
    aQuestion({ id: 'leads-b', node: 'leads', weight: 'figure', roles: { rep: 1 } }),
    aQuestion({
      id: 'leads-partners',
      node: 'leads',
      when: { kind: 'fact', fact: 'partners', test: { kind: 'yes' } },
    }),
    aQuestion({ id: 'coaching-a', node: 'coaching' }),
    aQuestion({ id: 'coaching-words', node: 'coaching', form: { kind: 'text' } }),
    aQuestion({ id: 'win-rate', node: 'coaching', form: { kind: 'metric', metric: 'win-rate' } }),
  ],
});

function readings(...sheets: readonly Sheet[]): readonly Reading[] {
  return readingsOf(kit, hearSheets(kit, anAssessment(...sheets)));
}

function briefly(all: readonly Reading[]): readonly string[] {
  return all.map(({ node, group, respondent, question }) => [node, group, respondent, question].join(' '));
}

describe('readings', () => {
  it('carry what the answer says and whose voice it is', () => {
    const said = anAnswer({ kind: 'level', level: 3 }, { evidence: 'document', note: 'Seen the page.' });
    expect(readings(aSheet({ id: 'ann', role: 'ceo', answers: { 'leads-a': said } }))).toEqual([
      {
        node: 'leads',
        question: 'leads-a',
        respondent: 'ann',
        group: 'ceo',
        level: 3,
        weight: 'standard',
        visibility: 1,
        value: { kind: 'level', level: 3 },
        evidence: 'document',
        note: 'Seen the page.',
        date: '2026-11-21',
      },
    ]);
  });

  it('keep a note without evidence and evidence without a note', () => {
    const noted = anAnswer({ kind: 'level', level: 3 }, { note: 'Hm.' });
    const grounded = anAnswer({ kind: 'level', level: 3 }, { evidence: 'system' });
    const [coaching, leads] = readings(aSheet({ answers: { 'leads-a': noted, 'coaching-a': grounded } }));
    expect(leads).toMatchObject({ note: 'Hm.' });
    expect(leads).not.toHaveProperty('evidence');
    expect(coaching).toMatchObject({ evidence: 'system' });
    expect(coaching).not.toHaveProperty('note');
  });

  it('stand in the order of node, group, respondent, question', () => {
    const answers = { 'win-rate': aFigure(30), 'leads-b': 1, 'leads-a': 2, 'coaching-a': 3 };
    const all = readings(
      aSheet({ id: 'zoe', role: 'rep', answers }),
      aSheet({ id: 'ann', role: 'rep', answers }),
      aSheet({ id: 'carl', role: 'ceo', answers }),
    );
    expect(briefly(all)).toEqual([
      'coaching ceo carl coaching-a',
      'coaching figure ann win-rate',
      'coaching figure carl win-rate',
      'coaching figure zoe win-rate',
      'coaching rep ann coaching-a',
      'coaching rep zoe coaching-a',
      'leads ceo carl leads-a',
      'leads rep ann leads-a',
      'leads rep ann leads-b',
      'leads rep zoe leads-a',
      'leads rep zoe leads-b',
    ]);
  });

  it('leave out free words, unknowns, what does not apply, and roles without a voice', () => {
    const words = anAnswer({ kind: 'text', text: 'Never.' });
    const answers = {
      'coaching-words': words,
      'coaching-a': 'unknown',
      'leads-a': { na: 'no leads' },
    } as const;
    expect(readings(aSheet({ role: 'rep', answers }))).toEqual([]);
    expect(readings(aSheet({ role: 'marketing', answers: { 'leads-a': 3 } }))).toEqual([]);
  });

  it('leave out answers whose condition does not hold on that sheet', () => {
    const given = { role: 'rep', answers: { 'leads-partners': 3 } };
    const direct = aSheet({ ...given, id: 'dan', company: { name: 'Acme', facts: { partners: false } } });
    const both = aSheet({ ...given, id: 'pia', company: { name: 'Acme', facts: { partners: true } } });
    expect(briefly(readings(direct))).toEqual([]);
    expect(briefly(readings(both, direct))).toEqual(['leads rep pia leads-partners']);
  });

  it('take a fact the sheet is silent about from the assessment', () => {
    const silent = aSheet({ answers: { 'leads-partners': 3 } });
    const assessment = { ...anAssessment(silent), facts: { partners: false } };
    expect(readingsOf(kit, hearSheets(kit, assessment))).toEqual([]);
  });

  it('weigh hearsay less, and a figure as a figure whatever it rests on', () => {
    const answers = {
      'leads-a': anAnswer({ kind: 'level', level: 1 }, { evidence: 'hearsay' }),
      'leads-b': 1,
      'win-rate': aFigure(30, { evidence: 'hearsay' }),
    };
    const weights = readings(aSheet({ role: 'rep', answers })).map(({ group, weight }) => [group, weight]);
    expect(weights).toEqual([
      ['figure', 'figure'],
      ['rep', 'hearsay'],
      ['rep', 'figure'],
    ]);
  });
});

it('a kit without questions has no readings', () => {
  const empty: Kit = { ...kit, questions: [] };
  expect(readingsOf(empty, hearSheets(empty, anAssessment(aSheet({ answers: { 'leads-a': 1 } }))))).toEqual(
    [],
  );
});
