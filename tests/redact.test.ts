import { describe, expect, it } from 'vitest';
import { examine } from '../src/examine.ts';
import type { Answer } from '../src/model/sheet.ts';
import { redact } from '../src/redact.ts';
import { aKit } from './support/a-kit.ts';
import { aSheet, anAssessment } from './support/a-sheet.ts';

const kit = aKit({
  nodes: [{ id: 'coaching' }],
  questions: [
    { id: 'coaching-q', node: 'coaching' },
    { id: 'words-q', node: 'coaching', form: { kind: 'text' } },
  ],
});

const level: Answer = { state: 'answered', value: { kind: 'level', level: 1 }, note: 'secret note' };
const words: Answer = { state: 'answered', value: { kind: 'text', text: 'secret words' }, note: 'secret' };

const anna = {
  path: 'secret/anna-smith.yaml',
  interviewer: 'Secret Asker',
  flags: ['hurried', 'secret: cried', 'same-answers'],
};
const assessment = anAssessment(
  aSheet({ ...anna, id: 'secret-anna', answers: { 'coaching-q': level, 'words-q': words } }),
  aSheet({ id: 'secret-bert', role: 'rep', answers: { 'coaching-q': { na: 'secret reason' } } }),
  aSheet({
    ...{ id: 'secret-bert', role: 'rep', date: '2026-11-22', path: 'secret/again.yaml' },
    answers: { 'coaching-q': { state: 'unknown', note: 'secret' }, 'words-q': words },
  }),
);

describe('a redacted assessment', () => {
  const shy = redact(kit, assessment);

  it('holds no word that a person wrote and no name of a file', () => {
    const said = JSON.stringify(shy);
    expect(said).not.toMatch(/secret|anna|again|excerpt|r1\.yaml/iu);
    expect(shy.sheets.map(({ flags }) => flags)).toEqual([['hurried', 'same-answers'], [], []]);
  });

  it('keeps company, wave, facts, dates, roles and answers, sheets in the same order', () => {
    expect(shy).toMatchObject({ company: 'Acme', wave: '2026-Q4' });
    expect(shy.sheets.map(({ path, date, respondent }) => [path, date, respondent.id])).toEqual([
      ['sheet-3.yaml', '2026-11-21', 'person-1'],
      ['sheet-1.yaml', '2026-11-21', 'person-2'],
      ['sheet-2.yaml', '2026-11-22', 'person-2'],
    ]);
    expect(shy.sheets[0]?.answers[0]).toEqual({
      question: 'coaching-q',
      answer: { state: 'answered', value: { kind: 'level', level: 1 } },
      place: { kind: 'path', path: 'sheet-3.yaml' },
    });
  });

  it('counts as many answers of everybody as before', () => {
    const options = { at: '2026-12-01', toolVersion: '0.1.0', robustness: false };
    const counts = (given: typeof assessment) =>
      examine(kit, given, options).respondents.map(({ answered }) => answered);
    expect(counts(shy)).toEqual(counts(assessment));
  });
});
